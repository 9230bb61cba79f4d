/**
 * The look of the pages that are opened from a mail: they bring it with them, so that one fetch shows them. The values
 * are those of app/globals.css (a test holds them together).
 */
export const look = `
:root{color-scheme:light dark;--paper:#fbf8f2;--sheet:#fffdf9;--ink:#1d2733;--soft:#55606d;--line:#e4ddd0;--heard:#0b5f5a;--heard-wash:#e2f0ee;--warn:#8a4200;--warn-wash:#fdeedd;--gap:#a8221b;--sky:#2f5d9b;--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif Pro",Georgia,serif}
@media (prefers-color-scheme:dark){:root{--paper:#12181f;--sheet:#19212a;--ink:#eef1f4;--soft:#a9b4c0;--line:#2d3843;--heard:#6fd0c6;--heard-wash:#16342f;--warn:#f2b36b;--warn-wash:#3a2a15;--gap:#ff8f85;--sky:#9dc1f2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
header{display:flex;flex-wrap:wrap;align-items:center;gap:0 16px;padding:4px 24px;border-bottom:1px solid var(--line);background:var(--sheet)}
header b{font:600 1.3rem var(--serif);color:var(--heard)}
header span{flex:1 1 10rem;color:var(--soft)}
header a,footer a,.way{display:inline-flex;align-items:center;min-height:44px}
main,footer{max-width:40rem;margin:0 auto;padding:32px 24px}
footer p{margin:0;padding-top:16px;border-top:2px solid var(--heard)}
h1,h2{margin:0 0 12px;font:600 1.75rem/1.2 var(--serif);text-wrap:balance}
h2{font-size:1.3rem}
p{margin:0 0 12px}
a{color:var(--heard);text-underline-offset:3px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--sky);outline-offset:2px;border-radius:3px}
.soft{color:var(--soft)}
.lead{font:400 1.3rem/1.45 var(--serif)}
.sheet{margin:24px 0;padding:16px 20px;border:1px solid var(--line);border-radius:10px;background:var(--sheet)}
.sheet p{margin:0}
.sheet p+p{margin-top:4px}
.what{font:600 1.2rem/1.3 var(--serif)}
.note{margin:24px 0;padding:12px 16px;border-left:4px solid var(--heard);background:var(--heard-wash)}
.note.warn{border-color:var(--warn);background:var(--warn-wash)}
.note p:last-child{margin:0}
fieldset{min-width:0;margin:24px 0 0;padding:0;border:0}
legend,.ask{display:block;padding:0;margin-bottom:4px;font-weight:600}
h2+fieldset{margin-top:0}
.answers legend{font:600 1.3rem/1.2 var(--serif);margin-bottom:12px}
.choice{display:flex;align-items:center;gap:12px;min-height:44px;padding-block:4px;line-height:1.35;cursor:pointer}
.answers .choice{min-height:56px;margin-bottom:8px;padding:8px 16px;border:1px solid var(--soft);border-radius:8px;background:var(--sheet)}
.answers .choice:has(:checked){border-color:var(--heard);box-shadow:inset 0 0 0 1px var(--heard);background:var(--heard-wash)}
.choice input{flex:none;width:22px;height:22px;margin:0;accent-color:var(--heard)}
.hint{display:block;margin-bottom:4px;color:var(--soft);font-weight:400}
.error{margin:0 0 8px;color:var(--gap);font-weight:600}
select{min-height:44px;max-width:100%;padding:8px 12px;border:1px solid var(--soft);border-radius:8px;background:var(--sheet);color:var(--ink);font:inherit}
button,.btn{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:8px 22px;border:1px solid var(--heard);border-radius:8px;background:var(--heard);color:var(--paper);font:600 1.125rem/1.25 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-align:center;text-decoration:none;cursor:pointer}
.quiet{background:transparent;color:var(--heard)}
button:hover,.btn:hover{text-decoration:underline;text-underline-offset:3px}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:12px;margin-top:24px}
/* What goes with a yes, and with a no, comes with it; browsers that cannot tell show both. */
@supports selector(:has(a)){
form:not(:has([name=answer]:checked)) :is(.with-yes,.with-no),form:has([name=answer][value=no]:checked) .with-yes,form:not(:has([name=answer][value=no]:checked)) .with-no{display:none}
}
@media (max-width:30rem){header{padding:4px 16px}main,footer{padding:24px 16px}h1{font-size:1.5rem}.sheet{padding:12px 16px}.actions>*{width:100%}}
@media print{header a,.actions,form{display:none}}
`;
