import { brand } from '@coodyssee/logo/brand';
import { memberInk } from '@coodyssee/logo/colour';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { Checkbox } from '../checkbox/Checkbox.tsx';
import { ColorField } from '../color-field/ColorField.tsx';
import type { ReadColour } from '../color-field/read-colour.ts';
import { FileDrop } from '../file-drop/FileDrop.tsx';
import { fileKinds } from '../file-drop/file-kinds.ts';
import { Option } from '../options/Option.tsx';
import { Radio } from '../radio-group/Radio.tsx';
import { RadioGroup } from '../radio-group/RadioGroup.tsx';
import { Select } from '../select/Select.tsx';
import { TextField } from '../text-field/TextField.tsx';
import { Form } from './Form.tsx';

const read: ReadColour = (text) =>
  memberInk(text, { ground: brand.inks.paper, use: 'graphic', house: brand.inks });
const send = fn();

/**
 * Des champs l’un sous l’autre, envoyés ensemble.
 *
 * **À faire.** Une seule colonne, du plus facile au plus personnel. Demander peu ; dire à quoi sert ce qui surprend.
 *
 * **À éviter.** Deux colonnes de champs, un bouton « Effacer tout », une erreur avant d’avoir pu répondre.
 *
 * **Accessibilité.** Rien n’est refusé avant l’envoi ; alors le premier champ à reprendre reçoit le focus, et chaque
 * erreur dit comment en sortir.
 */
const meta = {
  title: 'Composants/Formulaire',
  component: Form,
  args: {
    onSubmit: (event) => {
      event.preventDefault();
      send(Object.fromEntries(new FormData(event.currentTarget)));
    },
    children: (
      <>
        <TextField label="Nom de l’activité" name="name" limit={60} isRequired />
        <TextField label="Métier" name="trade" description="En deux ou trois mots, sous le nom." />
        <Select label="Pôle" name="pole">
          <Option id="batiment">Bâtiment</Option>
          <Option id="formation">Formation</Option>
          <Option id="services">Services</Option>
        </Select>
        <ColorField label="Votre couleur" name="colour" defaultValue="vert sapin" read={read} isRequired />
        <RadioGroup label="Forme du badge" name="layout" defaultValue="bandeau" isRequired>
          <Radio value="bandeau">Bandeau</Radio>
          <Radio value="sceau">Sceau</Radio>
        </RadioGroup>
        <FileDrop
          label="Votre logo"
          description="Il sera posé à côté du nôtre, à poids égal. SVG de préférence."
          accept={[fileKinds.svg, fileKinds.png]}
        />
        <Checkbox name="read" isRequired>
          J’ai relu mon nom, lettre à lettre
        </Checkbox>
        <Button type="submit" size="lg">
          Dessiner mon badge
        </Button>
      </>
    ),
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Form>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Ce que le studio demande, rempli au clavier seul. */
export const Studio: Story = {
  play: async ({ canvas }) => {
    send.mockClear();
    await userEvent.tab();
    await userEvent.keyboard('Pierre & Plume{Tab}Relieuse');
    canvas.getByRole('checkbox').focus();
    await userEvent.keyboard(' {Enter}');
    await expect(send).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'Pierre & Plume',
        trade: 'Relieuse',
        colour: 'vert sapin',
        layout: 'bandeau',
        read: 'on',
      }),
    );
  },
};

/** Envoyé trop tôt : les manques sont dits, le premier reçoit le focus. */
export const EnvoyeTropTot: Story = {
  name: 'Envoyé trop tôt',
  play: async ({ canvas }) => {
    send.mockClear();
    await userEvent.click(canvas.getByRole('button', { name: 'Dessiner mon badge' }));
    await expect(send).not.toHaveBeenCalled();
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Nom de l’activité' })).toHaveFocus());
    await expect(canvas.getAllByText('Une réponse est attendue ici.')).toHaveLength(2);
  },
};

/** Ce que le serveur refuse revient sous le champ, et s’efface dès qu’on le corrige. */
export const RefuseParLeServeur: Story = {
  name: 'Refusé par le serveur',
  args: {
    validationErrors: { name: 'Ce nom est déjà pris. Ajoutez votre métier ou votre commune.' },
  },
  play: async ({ canvas }) => {
    const name = canvas.getByRole('textbox', { name: 'Nom de l’activité' });
    await expect(name).toHaveAccessibleDescription(/déjà pris/);
  },
};

function Refused() {
  const [errors, setErrors] = useState<Record<string, string>>({});
  return (
    <Form
      validationErrors={errors}
      onSubmit={(event) => {
        event.preventDefault();
        setErrors({ siret: 'Ce SIRET est déjà enregistré.', service: 'Le service est indisponible.' });
      }}
    >
      <TextField label="SIRET" name="siret" />
      <Button type="submit">Envoyer</Button>
    </Form>
  );
}

/** Ce que le serveur refuse sans nommer de champ se lit au-dessus du formulaire, et reçoit le focus. */
export const RefusDuServeur: Story = {
  name: 'Refus du serveur',
  render: () => <Refused />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Envoyer' }));
    const problems = await canvas.findByRole('alert');
    await expect(problems).toHaveTextContent('Le service est indisponible.');
    await expect(problems).not.toHaveTextContent('SIRET');
    await expect(problems).toHaveFocus();
    await expect(canvas.getByText('Ce SIRET est déjà enregistré.')).toBeVisible();
  },
};
