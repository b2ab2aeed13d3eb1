import type { Child } from 'hono/jsx';
import { text } from '#words/text.ts';
import { navigation } from '../pages/navigation.ts';
import type { Visit } from '../pages/visit.ts';
import { assetPaths } from './asset-paths.ts';
import { PostForm } from './forms.tsx';
import type { Page } from './page.ts';
import type { Piece } from './piece.ts';

/** What htmx must leave alone: our stylesheet is the only one, and nothing of a page is run as code. */
const htmxConfig = JSON.stringify({ includeIndicatorCSS: false, history: 'reload' });

/** Writes a page, with all that is around every page. */
export async function renderPage(visit: Visit, page: Page): Promise<string> {
  return `<!doctype html>\n${await (<Layout visit={visit} page={page} />)}`;
}

function Layout({ visit, page }: { readonly visit: Visit; readonly page: Page }): Piece {
  const { say, language } = visit;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${say(page.title)} – OSO Keur`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content={htmxConfig} />
        <link rel="icon" href={assetPaths.mark} type="image/svg+xml" />
        <link rel="stylesheet" href={assetPaths.style} />
        <script src={page.isLive === true ? assetPaths.stream : assetPaths.script} defer />
      </head>
      <body>
        <a class="skip" href="#inhoud">
          {say(words.skip)}
        </a>
        <Top visit={visit} />
        {visit.web.isInvented === true && (
          <section class="invented" aria-label={say(words.invented)}>
            <p>
              <strong>{say(words.invented)}</strong> {say(words.inventedWhat)}
            </p>
          </section>
        )}
        <main id="inhoud" tabindex={-1}>
          <div class="sheet">{page.body}</div>
        </main>
        <Bottom visit={visit} />
      </body>
    </html>
  );
}

function Top({ visit }: { readonly visit: Visit }): Piece {
  const { say, person } = visit;
  const here = new URL(visit.context.req.url).pathname;
  const shown = navigation.filter(
    ({ who }) => who === 'anybody' || (person !== undefined && who.includes(person.role)),
  );
  return (
    <header class="top">
      <div class="top-row">
        <a class="brand" href="/">
          <img src={assetPaths.mark} alt="" width="32" height="32" />
          <span>OSO Keur</span>
        </a>
        <Account visit={visit} />
      </div>
      <nav aria-label={say(words.navigation)}>
        <ul>
          {shown.map(({ path, name }) => (
            <li>
              <a href={path} aria-current={currentAt(path, here)}>
                {say(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A page within another marks that one, though it is not that page. */
function currentAt(path: string, here: string): 'page' | 'true' | undefined {
  if (path === here) return 'page';
  return path !== '/' && here.startsWith(`${path}/`) ? 'true' : undefined;
}

function Account({ visit }: { readonly visit: Visit }): Piece {
  const { say, person } = visit;
  if (!person) {
    return (
      <div class="account">
        <LanguageSwitch visit={visit} />
        <a href="/aanmelden">{say(words.signIn)}</a>
      </div>
    );
  }
  return (
    <div class="account">
      <LanguageSwitch visit={visit} />
      <span class="who">{person.handle}</span>
      <a href="/wachtwoord">{say(words.password)}</a>
      <PostForm visit={visit} action="/afmelden">
        <button class="plain" type="submit">
          {say(words.signOut)}
        </button>
      </PostForm>
    </div>
  );
}

/** Each language is named in itself. */
function LanguageSwitch({ visit }: { readonly visit: Visit }): Piece {
  const { pathname, search } = new URL(visit.context.req.url);
  const [to, name] = visit.language === 'nl' ? ['en', 'English'] : ['nl', 'Nederlands'];
  return (
    <a href={`/taal/${to}?naar=${encodeURIComponent(pathname + search)}`} lang={to} hreflang={to}>
      {name}
    </a>
  );
}

function Bottom({ visit }: { readonly visit: Visit }): Child {
  const { say, web } = visit;
  return (
    <footer>
      <p>{say(words.about)}</p>
      <p>
        <a href="/api/openapi.json">{say(words.api)}</a>
        <span>OSO Keur {web.version}</span>
      </p>
    </footer>
  );
}

const words = {
  skip: text('Direct naar de inhoud', 'Skip to the content'),
  navigation: text('Hoofdmenu', 'Main menu'),
  signIn: text('Aanmelden', 'Sign in'),
  password: text('Wachtwoord', 'Password'),
  signOut: text('Afmelden', 'Sign out'),
  invented: text('Verzonnen gegevens.', 'Invented data.'),
  inventedWhat: text(
    'Scholen, leveranciers en mensen op deze pagina’s bestaan niet.',
    'The schools, suppliers and people on these pages do not exist.',
  ),
  about: text(
    'Het register van scholen en systemen die leerlingdossiers mogen uitwisselen via OSO.',
    'The register of schools and systems that may exchange pupil dossiers by OSO.',
  ),
  api: text('Gegevens voor programma’s (API)', 'Data for programs (API)'),
} as const;
