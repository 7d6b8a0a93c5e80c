import { tokens } from '@coodyssee/tokens';

const colour = (name: string): string => String(tokens[`color.${name}` as keyof typeof tokens]);

/** The page's whole style: the project's colours, its type where it is installed, one column that folds. */
export const readMeStyle = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 ${tokens['font.family.sans']};color:${colour('text')};background:${colour('surface')}}
header{background:${colour('surface-warm')};padding:2.5rem max(1.25rem,50vw - 26rem) 0}
header svg{display:block;height:auto}
h1{font-size:clamp(2rem,1.4rem + 2.5vw,3rem);line-height:1.1;letter-spacing:-.012em;margin:2rem 0 1.75rem;overflow-wrap:anywhere}
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
article{border-top:1px solid ${colour('border-warm')};padding:1.25rem 0;margin-top:1rem}
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
@media print{nav{display:none}details>*{display:block}}
`;
