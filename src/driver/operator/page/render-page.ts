import { html, type Markup, trusted, write } from '#report/html/markup.ts';
import { type Language, type Text, text } from '#words/text.ts';
import type { Asked, Desk } from '../desk.ts';
import type { Field, Task } from '../task.ts';
import { mostRows } from './hear-form.ts';

/** What a page speaks, and what was wrong with what it sent, if anything. */
export type PageState = { readonly language: Language; readonly fault?: Text };

/** Writes the page of a desk: the task with its form, or why there is none. */
export function renderPage(desk: Desk, { language, fault }: PageState): string {
  const say = ({ [language]: words }: Text) => words;
  const { asked, pause, isOver } = desk;
  // Without JavaScript a page that has nothing to fill in looks again by itself.
  const again =
    asked && pause === undefined ? '' : trusted('<meta http-equiv="refresh" content="3">');
  const body = html`<main>
<p class="place">${desk.place}</p>
${fault && html`<p class="fault" role="alert">${say(fault)}</p>`}
${pause === undefined ? undefined : html`<h1>${say(words.paused)}</h1>${pauseForm(desk, say)}`}
${pause === undefined && asked ? renderTask(desk, asked, say) : undefined}
${asked ? undefined : html`<h1>${say(isOver ? words.over : words.nothing)}</h1>`}
${desk.sheet === undefined ? undefined : html`<p><a href="sheet">${say(words.sheet)}</a></p>`}
</main>`;
  return `<!doctype html>
${write(html`<html lang="${language}"><head><meta charset="utf-8"><title>OSO Keur</title>
<meta name="viewport" content="width=device-width">${isOver ? '' : again}${trusted(style)}</head><body>${body}
${isOver ? '' : trusted(script)}</body></html>`)}`;
}

type Say = (words: Text) => string;

function renderTask(desk: Desk, { number, task }: Asked, say: Say): Markup {
  const { title, todo, facts, file, mayBeRefused } = task;
  return html`<h1>${number}. ${say(title)}</h1>
<p class="todo">${say(todo)}</p>
<dl>${facts.map(({ label, value }) => html`<dt>${say(label)}</dt><dd>${value}</dd>`)}</dl>
${file && html`<p><a href="file" download="${file.name}">${say(words.file)}: ${file.name}</a></p>`}
${desk.dueAt && html`<p>${say(words.until)} <time datetime="${desk.dueAt.toISOString()}">${desk.dueAt.toTimeString().slice(0, 5)}</time></p>`}
<form method="post"><input type="hidden" name="number" value="${number}">
${nameField(desk, say)}
${renderFields(task, say)}
<p><button name="act" value="done">${say(words.done)}</button></p>
<fieldset><legend>${say(words.otherwise)}</legend>
<label>${say(words.what)} <input name="words"></label>
${mayBeRefused ? html`<button name="act" value="refused">${say(words.refused)}</button>` : undefined}
<button name="act" value="unable">${say(words.unable)}</button></fieldset>
<p><button name="act" value="pause">${say(words.pause)}</button></p></form>`;
}

function renderFields({ fields, isList }: Task, say: Say): Markup {
  if (!isList) return html`${fields.map((field) => renderField(field, 0, say))}`;
  const rows = Array.from(
    { length: mostRows },
    (_, at) =>
      html`<fieldset><legend>${at + 1}</legend>${fields.map((field) => renderField(field, at, say))}</fieldset>`,
  );
  return html`<p>${say(words.list)}</p>${rows}`;
}

function renderField({ name, label, choices, kind }: Field, at: number, say: Say): Markup {
  const called = `${at}.${name}`;
  const input = choices
    ? html`<select name="${called}"><option></option>${choices.map((choice) => html`<option>${choice}</option>`)}</select>`
    : kind === 'document'
      ? html`<textarea name="${called}" rows="12"></textarea>`
      : html`<input name="${called}">`;
  return html`<p><label>${say(label)} ${input}</label></p>`;
}

function pauseForm(desk: Desk, say: Say): Markup {
  return html`<form method="post">${nameField(desk, say)}
<button name="act" value="resume">${say(words.resume)}</button></form>`;
}

function nameField({ by }: Desk, say: Say): Markup {
  return html`<p><label>${say(words.name)} <input name="by" value="${by}" autocomplete="name"></label></p>`;
}

const style = `<style>
body{font:18px/1.5 system-ui,sans-serif;margin:0;background:#fff;color:#111}main{max-width:46rem;margin:2rem auto;padding:0 1rem}
.todo{font-size:1.25em}.place{color:#555}.fault{background:#fde8e8;border-left:4px solid #b00020;padding:.5rem 1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem}dt{color:#555}dd{margin:0;font-family:ui-monospace,monospace;overflow-wrap:anywhere}
input,textarea,select,button{font:inherit}textarea{width:100%}button{padding:.4rem 1rem}fieldset{border:1px solid #bbb;margin:.5rem 0}
</style>`;

/** Counts down, and loads the page again when something else is asked. */
const script = `<script>
let state;
setInterval(async()=>{try{const now=await(await fetch('state')).text();if(state!==undefined&&now!==state)location.href='./';state=now}catch{}},1000);
const due=document.querySelector('time');
if(due)setInterval(()=>{const left=Math.max(0,Math.round((new Date(due.dateTime)-Date.now())/1000));due.textContent=due.dateTime.length?Math.floor(left/60)+':'+String(left%60).padStart(2,'0'):''},1000);
</script>`;

const words = {
  paused: text('De run is gepauzeerd', 'The run is paused'),
  nothing: text('Er is nu niets te doen', 'There is nothing to do now'),
  over: text('De run is afgelopen', 'The run is over'),
  sheet: text('Blad met de testleerlingen', 'Sheet of the test pupils'),
  file: text('Bestand', 'File'),
  until: text('Zonder antwoord pauzeert de run:', 'Without an answer the run pauses:'),
  name: text('Uw naam', 'Your name'),
  done: text('Gedaan', 'Done'),
  otherwise: text('Lukte het niet?', 'Did it not work?'),
  what: text('Wat is er aan de hand', 'What is the matter'),
  refused: text('Het LAS weigert het', 'The LAS refuses it'),
  unable: text('Ik kan dit niet', 'I cannot do this'),
  pause: text('Pauze', 'Pause'),
  resume: text('Verder', 'Go on'),
  list: text(
    'Vul in wat er staat; niets als er niets staat.',
    'Fill in what is there; nothing if there is nothing.',
  ),
} as const;
