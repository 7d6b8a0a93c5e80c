import { markup, style } from 'virtual:charter';
import './charter.css';

/** The whole charter, from edge to edge of the page. */
export const Charter = () => (
  <>
    <style>{style}</style>
    {/* written by the documents' own code, every word of it escaped there */}
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own pages, made at build time */}
    <div className="sb-unstyled sheet-charter" dangerouslySetInnerHTML={{ __html: markup }} />
  </>
);
