const entryPoints = [
  '^electron/(main|preload/preload|cli/zonduit)\\.ts$',
  '^electron/runtime/(start|print-electron|print-report|package-app|write-notices|write-digests)\\.ts$',
  '^electron/storage/reader/reader-thread\\.ts$',
  '^electron/sheets/sheet-thread\\.ts$',
  '^electron/report/thread/report-thread\\.ts$',
  '^electron/electron\\.vite\\.config\\.ts$',
  '^renderer/main\\.tsx$',
  '^renderer/workers/[^/]+\\.worker\\.ts$',
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
module.exports = [
  {
    name: 'shared-is-alone',
    comment: 'shared runs anywhere: pass data in as parameters instead of reaching for the other layers.',
    from: { path: '^shared/' },
    to: { path: '^(electron|renderer|tests|catalog|assets)/' },
  },
  {
    name: 'shared-has-no-node',
    comment: 'shared runs in the browser too: do I/O in electron and pass the result in.',
    from: { path: '^shared/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'shared-has-only-zod',
    comment: 'zod is the one package of shared: write the few lines, or move the code to electron or renderer.',
    from: { path: '^shared/' },
    to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/zod/' },
  },
  {
    name: 'engine-is-pure',
    comment: 'The engine believes its types: parse at the door. It knows neither edits nor formats.',
    from: { path: '^shared/engine/' },
    to: { path: ['(^|/)node_modules/zod/', '^shared/(commands|diff|ipc|report|exchange|generate)/'] },
  },
  {
    name: 'model-knows-no-change',
    comment: 'shared/model says what a plant is: what happens to it belongs above.',
    from: { path: '^shared/model/' },
    to: { path: '^shared/(diff|commands|engine|catalog|report|ipc|exchange|generate)/' },
  },
  {
    name: 'renderer-has-no-node',
    comment: 'The window is sandboxed: ask main through renderer/bridge.',
    from: { path: '^renderer/' },
    to: { path: ['^electron/', '(^|/)node_modules/(electron|better-sqlite3)/'] },
  },
  {
    name: 'renderer-has-no-node-core',
    comment: 'The window is sandboxed: ask main through renderer/bridge.',
    from: { path: '^renderer/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'renderer-reads-only-texts-of-the-catalog',
    comment: 'Catalog data comes from main, checked once: only catalog/locales is bundled.',
    from: { path: '^renderer/' },
    to: { path: '^catalog/(?!locales/)' },
  },
  {
    name: 'electron-has-no-ui',
    comment: 'Drawing belongs to the renderer.',
    from: { path: '^electron/' },
    to: { path: ['^renderer/', '(^|/)node_modules/(react|react-dom|@xyflow)/'] },
  },
  {
    name: 'storage-runs-in-plain-node',
    comment: 'These run in the command line and in tests without Electron: take what you need as a parameter.',
    from: { path: '^electron/(storage|ipc|catalog|cli|sheets|report)/' },
    to: { path: '(^|/)node_modules/electron/' },
  },
  {
    name: 'preload-is-tiny',
    comment: 'The preload script exposes channels and knows nothing else.',
    from: { path: '^electron/preload/' },
    to: { pathNot: ['(^|/)node_modules/electron/', '^shared/ipc/channels\\.ts$'] },
  },
  {
    name: 'runtime-never-ships',
    comment: 'electron/runtime finds an Electron for a checkout: the app itself has one.',
    from: { path: '^(electron/(?!runtime/)|renderer/|shared/)' },
    to: { path: '^electron/runtime/' },
  },
  {
    name: 'one-door-to-main',
    comment: 'Only state, the frame and the actions of a feature talk to main: pass a function down instead.',
    from: { path: '^renderer/', pathNot: '^renderer/(bridge/|state/|frame/|features/[^/]+/actions\\.ts$)' },
    to: { path: '^renderer/bridge/' },
  },
  {
    name: 'features-are-islands',
    comment: 'A screen does not know other screens: move what they share to renderer/ui or renderer/state.',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'ui-knows-no-domain',
    comment: 'renderer/ui draws what it is given: take plain values as props.',
    from: { path: '^renderer/ui/' },
    to: { path: ['^shared/', '^renderer/(state|features|canvas|frame)/'] },
  },
  {
    name: 'tests-are-not-imported',
    comment: 'What the app needs is no test support: move it out of tests.',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
  {
    name: 'no-dev-deps-in-app',
    comment: 'What ships is listed under dependencies in package.json.',
    from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/(runtime/|electron\\.vite\\.config\\.ts$)' },
    to: { dependencyTypes: ['npm-dev'], pathNot: '(^|/)node_modules/(electron|@ibm/plex-sans(-jp)?)/' },
  },
  {
    name: 'no-unlisted-packages',
    comment: 'List the package in package.json with its exact version.',
    from: { pathNot: '^(electron/runtime/default-app|tests/bench/(bare-app|window-probe))/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
  },
  {
    name: 'no-cycles',
    comment: 'Two modules that need each other are one module, or need a third that both use.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing imports this and it is no entry point: delete it or use it.',
    from: {
      orphan: true,
      path: '^(shared|electron|renderer)/',
      pathNot: ['\\.(d\\.ts|json|css)$', '^electron/(runtime/default-app/|electron\\.vite\\.config\\.ts$)'],
    },
    to: {},
  },
  {
    name: 'no-dead-modules',
    comment: 'No entry point leads here: delete it, or move it to tests if only they need it.',
    from: { path: entryPoints },
    to: { path: '^(shared|electron|renderer)/.*\\.tsx?$', pathNot: ['\\.d\\.ts$', ...entryPoints], reachable: false },
  },
];
