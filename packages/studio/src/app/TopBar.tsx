import { Button, Logo } from '@coodyssee/react';
import { Languages, Users } from 'lucide-react';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';

/** Whose page it is, the other view, the other language. */
export function TopBar() {
  const { page } = useWords();
  const { view, show, language, speak } = useStudio();
  const isTeam = view === 'team';
  return (
    <header className="studio-bar">
      <div className="studio-brand">
        <Logo width={148} title="Coodyssée" />
        <span className="studio-brand-words">{page.studio}</span>
      </div>
      <div className="studio-row">
        <Button variant="quiet" size="sm" icon={<Users />} onPress={() => show(isTeam ? 'badge' : 'team')}>
          {isTeam ? page.badge : page.team}
        </Button>
        <Button
          variant="quiet"
          size="sm"
          icon={<Languages />}
          lang={language === 'fr' ? 'en' : 'fr'}
          onPress={() => speak(language === 'fr' ? 'en' : 'fr')}
        >
          {page.otherLanguage}
        </Button>
      </div>
    </header>
  );
}
