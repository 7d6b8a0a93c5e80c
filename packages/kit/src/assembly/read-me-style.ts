import { tokens } from '@coodyssee/tokens';
import { pageFonts } from '../markup/page-fonts.ts';
import { snowHeight } from './read-me-header.ts';

const colour = (name: string): string => String(tokens[`color.${name}` as keyof typeof tokens]);

/** The page's whole style: the project's colours, its type, one column that folds. */
export const readMeStyle = `
${pageFonts}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 ${tokens['font.family.sans']};color:${colour('text')};background:${colour('surface')}}
header .sky{display:flex;flex-wrap:wrap;gap:0 2rem;align-items:end;justify-content:space-between;padding:0 max(1.25rem,50vw - 34rem)}
header.open .sky{background:linear-gradient(to top,${colour('surface')} ${snowHeight},${colour('brand-fill')} ${snowHeight});color:${colour('on-brand')}}
header .sky>div{flex:1 1 18rem;align-self:center;padding:2.5rem 0 calc(2rem + ${snowHeight})}
header svg{display:block;height:auto;max-width:100%}
header .sky>svg{margin:1.5rem auto 0}
h1{font-size:clamp(2rem,1.4rem + 3vw,3.5rem);line-height:1.08;letter-spacing:-.012em;margin:0;overflow-wrap:anywhere;text-wrap:balance}
header svg+h1{margin-top:2rem}
header .ground{position:relative;margin-top:-2px;padding:.75rem max(1.25rem,50vw - 34rem)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;list-style:none;margin:0;padding:0}
nav a{display:block;padding:.6rem 0;font-weight:600;color:inherit;text-decoration:none}
nav a:hover{text-decoration:underline;text-underline-offset:.25em}
nav a:focus-visible{outline-color:currentColor}
main,footer{padding:0 max(1.25rem,50vw - 34rem)}
section{padding-top:2.5rem}
h2{font-size:1.6rem;line-height:1.2;margin:0 0 .5rem}
h3{font-size:1.1rem;margin:0 0 .25rem}
p{margin:0 0 .5rem}
.what{color:${colour('text-muted')}}
.entry{border-top:1px solid ${colour('border-warm')};padding:1rem 0 1rem 1.5rem;margin-top:0}
.entry>summary{margin-left:-1.5rem;padding-left:1.5rem;list-style:none;position:relative;font-weight:400}
.entry>summary::-webkit-details-marker{display:none}
.entry>summary::before{content:"";position:absolute;left:.15rem;top:.55em;width:.45em;height:.45em;border:solid ${colour('link')};border-width:0 2px 2px 0;transform:rotate(-45deg)}
.entry[open]>summary::before{transform:rotate(45deg)}
.entry h3{display:inline;font-size:1.1rem}
.entry>summary span{display:block;margin-top:.15rem}
.what+.entry{margin-top:1rem}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1.75rem 1.5rem;margin:1rem 0 1.5rem}
figure{margin:0;min-width:0}
.thumb{display:grid;place-items:center;height:8.5rem;padding:.75rem;border:1px solid ${colour('border-warm')}}
.thumb img{display:block;max-width:100%;max-height:6.9rem;object-fit:contain}
.thumb span{color:${colour('text-muted')};font-weight:600;letter-spacing:.04em}
figcaption p{margin:.6rem 0 .15rem}
figcaption .need{font-weight:700}
figcaption ul{list-style:none;padding:0;margin:0;font-size:.875rem}
ul,ol{margin:.25rem 0 0;padding-left:1.2rem}
a{color:${colour('link')};overflow-wrap:anywhere}
small{color:${colour('text-muted')};font-size:.85em;white-space:nowrap}
summary{cursor:pointer;font-weight:600}
details{margin-top:.75rem}
.label{margin:1rem 0 .25rem;color:${colour('text-muted')};font-size:.9rem}
pre{margin:0 0 .4rem;padding:.5rem .75rem;background:${colour('surface-muted')};font:inherit;white-space:pre-wrap;user-select:all}
code{font-family:${tokens['font.family.mono']};font-size:.9em}
#manque{margin-top:2rem;padding:1.25rem 1.5rem;background:${colour('warning-ground')};color:${colour('text')}}
#manque li+li{margin-top:.75rem}
footer{margin-top:3rem;padding-block:1.5rem;background:${colour('surface-warm')};font-size:.9rem}
a:focus-visible,summary:focus-visible{outline:3px solid ${colour('focus-ring')};outline-offset:2px}
@media print{nav{display:none}}
`;
