import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { Option } from '../options/Option.tsx';
import { Select } from './Select.tsx';

/** A form library's part: it refuses when the form is sent, and checks again a moment after each change. */
function Checked() {
  const [pole, setPole] = useState<string | number | null>(null);
  const [error, setError] = useState<string>();
  const change = (next: string | number | null) => {
    setPole(next);
    setTimeout(() => setError(undefined));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setError(pole ? undefined : 'Choisissez un pôle.');
      }}
    >
      <Select label="Pôle" isRequired value={pole} onChange={change} error={error}>
        <Option id="batiment">Bâtiment</Option>
        <Option id="formation">Formation</Option>
      </Select>
      <button type="submit">Envoyer</button>
    </form>
  );
}

const meta = {
  title: 'Essais/Choix vérifié',
  component: Checked,
  tags: ['!autodocs', '!dev'], // only tested
} satisfies Meta;
export default meta;

/** Ce qu’une bibliothèque de formulaires refuse, puis accepte : l’erreur part avec la réponse. */
export const ErreurCorrigee: StoryObj<typeof meta> = {
  name: 'Erreur corrigée',
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Envoyer' }));
    await expect(await canvas.findByText('Choisissez un pôle.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /Pôle/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Formation' }));
    await waitFor(() => expect(canvas.queryByText('Choisissez un pôle.')).toBeNull());
    for (let frame = 0; frame < 5; frame++) await new Promise((seen) => requestAnimationFrame(seen));
    await expect(canvas.queryByText(/attendue|Choisissez|Invalid/)).toBeNull();
    await expect(canvas.getByRole('button', { name: /Pôle/ }).closest('[data-invalid]')).toBeNull();
  },
};
