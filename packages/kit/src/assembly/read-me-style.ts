import { tokens } from '@coodyssee/tokens';
import { pageFace } from '../markup/page-face.ts';

const colour = (name: string): string => String(tokens[`color.${name}` as keyof typeof tokens]);

/** The page's whole style: the project's colours, its type, one column that folds. */
export const readMeStyle = `
${pageFace}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 ${tokens['font.family.sans']};color:${colour('text')};background:${colour('surface')}}
header{background:${colour('surface-warm')};padding:2.5rem max(1.25rem,50vw - 26rem) 0}
header svg{display:block;height:auto}
h1{font-size:clamp(2rem,1.4rem + 2.5vw,3rem);line-height:1.1;letter-spacing:-.012em;margin:2rem 0 1.75rem;overflow-wrap:anywhere;text-wrap:balance}
h1 bdi{color:${colour('text-brand')}}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;list-style:none;margin:0;padding:0;border-bottom:4px solid ${colour('border-brand')}}
nav a{display:block;padding:.6rem 0;font-weight:600;color:inherit;text-decoration:none}
nav a:hover{color:${colour('link')}}
main,footer{padding:0 max(1.25rem,50vw - 26rem)}
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
dl{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:.4rem 1.5rem;margin:.75rem 0 1rem}
dt{font-weight:600;grid-column:1}
dd{margin:0;grid-column:2}
dd+dd{margin-top:-.4rem}
@media (max-width:40rem){dl{display:block}dt{margin-top:.75rem}dd+dd{margin:0}}
.use{margin:.75rem 0 0;padding-left:1rem;border-left:3px solid ${colour('border-warm')}}
.use p{margin:0}
ul,ol{margin:.25rem 0 0;padding-left:1.2rem}
.use ul{list-style:none;padding:0}
a{color:${colour('link')};overflow-wrap:anywhere}
small{color:${colour('text-muted')};font-size:.85em;white-space:nowrap}
summary{cursor:pointer;font-weight:600}
.use summary{font-weight:400}
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
