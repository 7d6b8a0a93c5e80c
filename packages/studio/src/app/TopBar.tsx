import { Button, Logo } from '@coodyssee/react';
import { BadgeCheck, FileSearch, Languages, Users } from 'lucide-react';
import { useStudio } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';

/** Whose page it is, the other view, the other language. */
export function TopBar() {
  const { page } = useWords();
  const { view, show, language, speak } = useStudio();
  return (
    <header className="studio-bar">
      <div className="studio-brand">
        <Logo width={148} title="Coodyssée" />
        <span className="studio-brand-words">{page.studio}</span>
      </div>
      <div className="studio-row">
        {view === 'badge' ? (
          <Button variant="quiet" size="sm" icon={<Users />} onPress={() => show('team')}>
            {page.team}
          </Button>
        ) : (
          <Button variant="quiet" size="sm" icon={<BadgeCheck />} onPress={() => show('badge')}>
            {page.badge}
          </Button>
        )}
        {view !== 'pdf' && (
          <Button
            variant="quiet"
            size="sm"
            icon={<FileSearch />}
            className="studio-wide-only"
            onPress={() => show('pdf')}
          >
            {page.pdf}
          </Button>
        )}
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
