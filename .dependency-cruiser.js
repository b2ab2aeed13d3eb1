/**
 * The architecture as rules. Each row says which rooms a room may import, why, and what to do when it wants more;
 * everything else between rooms is forbidden.
 */
const tests = '\\.test(-support)?\\.ts$';

const pure = [
  'words',
  'xml',
  'dossier',
  'exchange',
  'generators',
  'evidence',
  'checks',
  'verdict',
  'report',
  'statement',
  'explain',
];

const rooms = [
  room('src/words', [], 'It only holds what others say.', 'Move what it needs up to the caller.'),
  room(
    'src/xml',
    [],
    'It reads and writes any XML.',
    'Put what knows OSO into src/dossier or src/exchange.',
  ),
  room(
    'src/dossier',
    ['src/xml', 'src/words'],
    'A dossier exists without an exchange.',
    'Let the caller bring them together.',
  ),
  room(
    'src/exchange',
    ['src/xml', 'src/words'],
    'The exchange carries a dossier without knowing it.',
    'Let the caller bring them together.',
  ),
  room(
    'src/generators',
    ['src/dossier', 'src/exchange', 'src/xml', 'src/words'],
    'It makes dossiers out of the law that it is handed.',
    'Let the caller load the law, and write what was made.',
  ),
  room(
    'src/evidence',
    ['src/exchange', 'src/dossier', 'src/xml', 'src/words'],
    'Evidence is kept, not judged.',
    'Judge in src/checks; write through the sink that the caller hands in.',
  ),
  room(
    'src/checks',
    ['src/evidence', 'src/dossier', 'src/exchange', 'src/xml', 'src/words'],
    'A check sees the transcript and nothing else.',
    'Record the fact that you miss as an entry, and read it from the slice.',
  ),
  room(
    'src/verdict',
    ['src/checks', 'src/evidence', 'src/dossier', 'src/exchange', 'src/words'],
    'A verdict is a pure function of transcript and law.',
    'Pass in what it needs as data.',
  ),
  room(
    'src/report',
    [
      'src/verdict',
      'src/checks',
      'src/evidence',
      'src/exchange',
      'src/dossier',
      'src/xml',
      'src/words',
    ],
    'A report is text made of a record.',
    'Add what it wants to tell to the record.',
  ),
  room(
    'src/statement',
    ['src/report', 'src/verdict', 'src/evidence', 'src/words'],
    'A statement says what a record says, and is signed and verified without the world.',
    'Read files, keys, clock and chance in src/cli, and hand them in.',
  ),
  room(
    'src/explain',
    [
      'src/report',
      'src/verdict',
      'src/checks',
      'src/evidence',
      'src/exchange',
      'src/dossier',
      'src/xml',
      'src/words',
    ],
    'It tells what the law, a record or a message says, and brings nothing about.',
    'Read files in src/cli, play in src/proof, and hand in what came of it.',
  ),
  room(
    'src/law',
    ['src/verdict', 'src/checks', 'src/dossier', 'src/exchange'],
    'It reads schemas/ and knows only the types of what stands there.',
    'Use the law where you have it.',
  ),
  room(
    'src/entry',
    [
      'src/preflight',
      'src/law',
      'src/dossier',
      'src/words',
      'src/exchange',
      'src/simulate',
      'src/run',
      'mocks',
    ],
    'Other programs import it: what it promises has to stay small. Preflight reads the gegevensset that a user names.',
    'Offer it as a function of the room that it belongs to, and export that.',
  ),
  room(
    'src/driver',
    ['src/dossier', 'src/evidence', 'src/law', 'src/report/html/markup', 'src/words'],
    'A driver asks the target and judges nothing. The page of the operator is escaped as a report is.',
    'Judge in src/checks.',
  ),
  room(
    'src/preflight',
    [
      'src/driver',
      'src/dossier',
      'src/exchange',
      'src/evidence',
      'src/law',
      'src/xml',
      'src/words',
    ],
    'Preflight ends before a run begins.',
    'Do it in src/run when it needs the cast.',
  ),
  room(
    'src/official',
    ['src/preflight', 'src/law', 'src/dossier', 'src/xml', 'src/words'],
    'It runs what others published, and judges nothing itself.',
    'Lay both beside each other in src/dossier/official.',
  ),
  room(
    'src/run',
    [
      'mocks',
      'steps',
      'src/driver',
      'src/preflight',
      'src/law',
      ...pure.map((name) => `src/${name}`),
    ],
    'A run brings everything together.',
    'The command line and the proof call a run, not the other way round.',
  ),
  room(
    'src/simulate',
    [
      'mocks',
      'src/run',
      'src/preflight',
      'src/law',
      'src/explain',
      'src/verdict',
      'src/evidence',
      'src/exchange',
      'src/dossier',
      'src/xml',
      'src/words',
    ],
    'It plays the cast without scenarios, and tells of each message what it is by itself: it gives no verdict.',
    'Leave plans, steps and verdicts to src/run.',
  ),
  room(
    'src/verify',
    [
      'src/preflight',
      'src/report',
      'src/verdict',
      'src/checks',
      'src/evidence',
      'src/exchange',
      'src/dossier',
      'src/words',
    ],
    'Whoever verifies a run needs its files and the law, and nothing that played in it.',
    'Let the run write it down, and read it from its files.',
  ),
  room(
    'src/register',
    [
      'src/verify',
      'src/statement',
      'src/preflight',
      'src/law',
      'src/report',
      'src/verdict',
      'src/evidence',
      'src/exchange',
      'src/dossier',
      'src/words',
      'src/fuzz/fuzz-case',
      'src/fuzz/campaign/campaign-record',
      'src/fuzz/campaign/join-campaigns',
    ],
    'The register keeps what the service desk knows, and plays nothing. Of a campaign it knows what was left.',
    'Play in src/run, judge in src/verify, and hand in the judge, the keys and the clock.',
  ),
  room(
    'src/web',
    ['src/register', 'src/report', 'src/preflight', 'src/words'],
    'It carries questions to the register and answers back; it plays and judges nothing.',
    'Do it in src/register, and start runs as child processes of the command line.',
  ),
  room(
    'src/work',
    [
      'src/register',
      'src/preflight',
      'src/fuzz/campaign/campaign-record',
      'src/law',
      'src/evidence',
      'src/report',
      'src/words',
    ],
    'It takes jobs and starts the command line for them; it plays and judges nothing.',
    'Do it in the command line that it starts, and keep it in src/register.',
  ),
  room(
    'src/proof',
    [
      'src/run',
      'src/verdict',
      'src/law',
      'src/checks',
      'src/evidence',
      'src/generators',
      'src/dossier',
      'src/xml',
    ],
    'The proof sees a run from outside, and puts parts of the judge out of action.',
    'Read what you need from run.json and the transcript.',
  ),
  room(
    'src/fuzz',
    [
      'mocks',
      'steps',
      'src/run',
      'src/preflight',
      'src/law',
      'src/verdict',
      'src/checks',
      'src/evidence',
      'src/generators',
      'src/exchange',
      'src/dossier',
      'src/xml',
      'src/words',
    ],
    'It draws cases and plays them as a run plays scenarios, by the same steps and the same judge.',
    'Play in steps/, judge in src/checks, and tell in src/cli.',
  ),
  room(
    'mocks',
    ['src/exchange', 'src/dossier', 'src/evidence', 'src/xml', 'src/words'],
    'The cast plays and never judges: a judge among the players would agree with itself.',
    'Record it, and judge it in src/checks.',
    'mocks/reference-las',
  ),
  room(
    'steps',
    ['mocks', 'src/driver', 'src/evidence', 'src/dossier', 'src/exchange', 'src/xml', 'src/words'],
    'Steps drive and ask; they never judge.',
    'Ask for a requirement, and let src/checks judge it.',
  ),
];

export default {
  forbidden: [
    ...rooms,
    {
      name: 'the-reference-is-somebody-elses',
      comment:
        'WHY: a judge that shares code with the judged proves nothing. REMEDY: write it again inside mocks/reference-las.',
      severity: 'error',
      from: { path: '^mocks/reference-las/' },
      to: { path: '^(src|steps|mocks)/', pathNot: '^mocks/reference-las/' },
    },
    {
      name: 'nobody-reaches-into-the-reference',
      comment:
        'WHY: the reference is a program, not a library. REMEDY: start it as a process, and ask it over its driver or --catalogue.',
      severity: 'error',
      from: { pathNot: '^mocks/reference-las/' },
      to: { path: '^mocks/reference-las/' },
    },
    {
      name: 'pure-rooms-touch-nothing',
      comment:
        'WHY: what judges must give the same answer every time, offline. REMEDY: let the caller read, write, wait or call, and pass the result in.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: tests },
      to: {
        dependencyTypes: ['core'],
        pathNot: '^(node:)?(crypto|zlib)$',
      },
    },
    {
      name: 'pure-rooms-use-few-packages',
      comment:
        'WHY: a package can touch the world as well. REMEDY: use it outside, or add it here when it only computes.',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev'],
        pathNot: '^node_modules/(saxes|ajv|ajv-formats|fflate|fast-check|jose)/',
      },
    },
    {
      name: 'no-circles',
      comment:
        'WHY: files in a circle can only be understood together. REMEDY: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment:
        'WHY: an import that leads nowhere fails at the user. REMEDY: mend the path, or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment:
        'WHY: users do not have them. REMEDY: move the package to dependencies, or the code to a test.',
      severity: 'error',
      from: { path: '^(src|steps|mocks)/', pathNot: tests },
      // An optional peer is there when its user has it, and we develop with it.
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm-peer'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};

function room(path, mayImport, why, remedy, except) {
  const allowed = [path, ...mayImport, 'node_modules'];
  return {
    name: `${path}-imports`,
    comment: `WHY: ${why} It may import ${mayImport.join(', ') || 'no other room'}. REMEDY: ${remedy}`,
    severity: 'error',
    from: { path: `^${path}/`, pathNot: [tests, ...(except ? [`^${except}/`] : [])] },
    to: { path: '^(src|steps|mocks)/', pathNot: allowed.map((name) => `^${name}[/.]`) },
  };
}
