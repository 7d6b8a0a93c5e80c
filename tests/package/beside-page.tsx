import {
  Alert,
  Breadcrumbs,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  CoodysseeProvider,
  Footer,
  Header,
  Heading,
  Link,
  Logo,
  NumberField,
  Option,
  Pagination,
  PersonMark,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Tab,
  TabList,
  Table,
  TabPanel,
  Tabs,
  Tag,
  TextArea,
  TextField,
} from '@coodyssee/react';
import { renderToStaticMarkup } from 'react-dom/server';

const items = [
  { label: 'Annuaire', href: '/annuaire' },
  { label: 'Agenda', href: '/agenda' },
];
const rows = [
  { id: '1', hour: '9 h', seats: 12 },
  { id: '2', hour: '14 h', seats: 8 },
];

const Fields = () => (
  <>
    <TextField label="Nom" isRequired description="Comme sur la carte." error="Ce nom est déjà pris." />
    <TextField label="Courriel" type="email" />
    <TextArea label="Message" />
    <NumberField label="Nombre" defaultValue={4} />
    <Select label="Pôle">
      <Option id="a">Bois</Option>
    </Select>
    <CheckboxGroup label="Jours">
      <Checkbox value="l">Lundi</Checkbox>
      <Checkbox value="m">Mardi</Checkbox>
    </CheckboxGroup>
    <RadioGroup label="Taille">
      <Radio value="a">A</Radio>
      <Radio value="b">B</Radio>
    </RadioGroup>
    <Switch>Recevoir la lettre</Switch>
  </>
);

/** A page with one of each kind of component, as a server writes it. */
export const besidePage = (): string =>
  renderToStaticMarkup(
    <CoodysseeProvider>
      <Header
        logo={<Logo width={160} />}
        items={items}
        current="/annuaire"
        action={
          <Link href="/rejoindre" button="primary">
            Nous rejoindre
          </Link>
        }
      />
      <main style={{ padding: 32 }}>
        <Breadcrumbs items={[...items, { label: 'Ici' }]} />
        <Heading level={1}>Titre de la page</Heading>
        <Heading level={2}>Sous-titre</Heading>
        <Link href="/x">un lien</Link> <Tag>Bois</Tag> <PersonMark name="Camille Roux" />
        <Button>Primaire</Button> <Button variant="secondary">Secondaire</Button>
        <Button variant="quiet">Discret</Button>
        <Alert tone="success" title="Enregistré">
          <p>C’est fait.</p>
        </Alert>
        <Card title="Pôle Bâtiment" href="/batiment" overline="Métiers">
          <p>Neuf métiers.</p>
        </Card>
        <Fields />
        <Table
          caption="Programme"
          columns={[
            { id: 'hour', title: 'Heure' },
            { id: 'seats', title: 'Places', kind: 'number' },
          ]}
          rows={rows}
        />
        <Tabs defaultSelectedKey="a">
          <TabList aria-label="Vues">
            <Tab id="a">Un</Tab>
            <Tab id="b">Deux</Tab>
          </TabList>
          <TabPanel id="a">Contenu</TabPanel>
        </Tabs>
        <Pagination current={1} total={3} href={(page) => `?page=${page}`} />
      </main>
      <Footer legal={{ name: 'Coodyssée', siren: '508536364' }} items={items} />
    </CoodysseeProvider>,
  );
