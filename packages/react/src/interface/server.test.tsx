import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as library from '../index.ts';

const { CoodysseeProvider, fileKinds } = library;

/** One of each field, as a page would hold them before any script runs. */
const Page = () => (
  <CoodysseeProvider theme="dark">
    <library.Button icon={<svg />}>Enregistrer</library.Button>
    <library.Link href="/statuts" isExternal>
      Statuts
    </library.Link>
    <library.TextField label="Nom" limit={20} />
    <library.TextArea label="Présentation" />
    <library.NumberField label="Exemplaires" defaultValue={1250} />
    <library.Select label="Pôle">
      <library.Option id="batiment">Bâtiment</library.Option>
    </library.Select>
    <library.ComboBox label="Métier">
      <library.Option id="ebeniste">Ébéniste</library.Option>
    </library.ComboBox>
    <library.CheckboxGroup label="Supports">
      <library.Checkbox value="carte">Carte</library.Checkbox>
    </library.CheckboxGroup>
    <library.RadioGroup label="Forme">
      <library.Radio value="sceau">Sceau</library.Radio>
    </library.RadioGroup>
    <library.Switch>Fonds perdus</library.Switch>
    <library.ColorField label="Couleur" defaultValue="#2E7D32" />
    <library.FileDrop label="Logo" accept={[fileKinds.svg]} />
    <library.Tabs>
      <library.TabList aria-label="Aperçu">
        <library.Tab id="jour">Jour</library.Tab>
      </library.TabList>
      <library.TabPanel id="jour">Clair</library.TabPanel>
    </library.Tabs>
  </CoodysseeProvider>
);

describe('the fields on a server', () => {
  const html = renderToString(<Page />);

  it('are whole before any script, in French and in the page’s theme', () => {
    expect(html).toContain('lang="fr-FR" data-theme="dark"');
    for (const label of ['Nom', 'Exemplaires', 'Métier', 'Sceau', 'Couleur', 'Logo', 'Jour'])
      expect(html).toContain(label);
    expect(html.match(/facultatif/g)).toHaveLength(9);
    expect(html).toMatch(/value="1[\s\u202f]250"/);
  });

  it('never give one id twice, and describe by nothing that is missing', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
