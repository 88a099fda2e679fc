const { createHash } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { browserslist, config } = require('./package.json');

const fromRoot = (...parts) => path.join(__dirname, ...parts);

/** Where each entry of the directory comes from is for whoever edits the file; no program reads it. */
const sources = new Set(['title', 'asOf', 'verifiedMeaning', 'keyFact', 'nameReuse', 'verified', 'note', 'unit', 'code', 'unchanged']);
const withoutSources = (text) => JSON.parse(text, (member, value) => (sources.has(member) ? undefined : value));

const microsoft = 'https://appsforoffice.microsoft.com';

/** Where office.js is asked for, in this order: Microsoft's address, then the copy that the build takes from the npm package. `--env offline` leaves the copy alone. */
const officeScripts = ({ offline }) => [...(offline ? [] : [`${microsoft}/lib/1/hosted/office.js`]), 'office-js/office.js'];

/** What stands in for office.js where the pane lies beside a workbook in the browser; relative to `pane/`. */
const workbenchOfficeScripts = ['office-shim.js'];

/** The fingerprint of nothing. Fluent's style elements are empty when they enter the page and get their rules from its scripts; any style written out is refused. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const written = (directives) => Object.entries({ 'default-src': ["'none'"], ...directives, 'base-uri': ["'none'"], 'form-action': ["'none'"] }).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');

/**
 * What each page may load and whom it may speak to; all else is refused by the browser itself. A page of Microsoft's address in a frame is
 * how office.js asks the user about an Excel on the web that stands at an address it does not know. Its telemetry has no place here: it does without.
 */
const policyOf = {
  office: ({ offline }) => {
    const host = offline ? [] : [microsoft];
    return written({
      'script-src': ["'self'", ...host],
      'style-src': ["'self'", emptyStyle],
      'img-src': ["'self'"],
      'connect-src': ["'self'", ...host],
      ...(offline ? {} : { 'frame-src': host }),
    });
  },
  ownScripts: written({ 'script-src': ["'self'"], 'style-src': ["'self'"] }),
  // The grid writes styles into its page and draws pictures of its own making. The pane in the frame keeps the policy that it has in Excel.
  grid: written({ 'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:', 'blob:'], 'font-src': ["'self'"], 'connect-src': ["'self'"], 'frame-src': ["'self'"] }),
};

/** Text of a data element of a page: nothing in it can be taken for a tag. */
const asPageData = (settings) => JSON.stringify(settings).replaceAll('<', '\\u003c');

/** A page with its policy and the scripts of its chunk; which office.js it loads before them is data, so that Excel and the workbench share all the rest. */
const page = (template, filename, chunk, policy, scripts = []) =>
  new HtmlPlugin({
    template: fromRoot(template),
    filename,
    chunks: [chunk],
    inject: false,
    minify: false,
    templateParameters: (_compilation, assets) => ({
      policy,
      bootSettings: asPageData({ officeScripts: scripts, appScripts: assets.js, officeTimeoutMs: 4000, giveUpMs: 10000 }),
      appScripts: assets.js,
      officeScript: scripts[0],
      microsoft: scripts.some((address) => address.startsWith(microsoft)) ? microsoft : null,
    }),
  });

/** By the file as it stands: the build names these while pages are being put together, before it knows the names of its own making. */
const namedByContent = ({ filename }) => {
  const { name, ext } = path.parse(filename);
  return `boot/${name}.${createHash('sha256').update(readFileSync(fromRoot(filename))).digest('hex').slice(0, 20)}${ext}`;
};

const common = (mode) => ({
  mode,
  context: __dirname,
  target: 'browserslist',
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          env: { targets: browserslist },
          jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        },
      },
      // What stands in the head of a page, before anything of ours has run: files as they are written.
      { test: /[\\/]boot[\\/]\w+\.js$|\.css$/, type: 'asset/resource', generator: { filename: namedByContent } },
      { test: /[\\/]data[\\/]agenc[\w-]*\.json$/, type: 'json', parser: { parse: withoutSources } },
    ],
  },
  performance: { hints: false },
  // What a workbook is understood with (agencies, words of headings) changes seldom and the code often: apart from it, it stays in the
  // browser's cache from one version to the next.
  optimization: {
    splitChunks: { cacheGroups: { knowledge: { test: /[\\/]data[\\/](?:agenc[\w-]*\.json|headerVocabulary\.ts)$/, name: 'knowledge', chunks: 'async', enforce: true } } },
  },
});

const output = (folder, mode) => ({
  path: fromRoot('dist', folder),
  filename: mode === 'production' ? '[name].[contenthash].js' : '[name].js',
  chunkFilename: mode === 'production' ? '[name].[contenthash].js' : '[name].js',
  publicPath: 'auto',
  clean: true,
});

/** Excel's part of the package only: no debug builds, no other application, no mail texts, and no telemetry, without which office.js goes on. */
const officeCopy = ['{office,o15apptofilemappingtable,es6-promise}.js', 'excel-*-16.*.js', '*/office_strings.js'].map((from) => ({
  from,
  context: fromRoot('node_modules/@microsoft/office-js/dist'),
  to: 'office-js/[path][name][ext]',
  globOptions: { ignore: ['**/*.debug.js'] },
  info: { minimized: true },
}));

/** Keeps scripts from being made small: those before any check of the web view would come out in a newer JavaScript than they are written in. */
const leaveAsWritten = (names) => ({
  apply: (compiler) =>
    compiler.hooks.compilation.tap('leaveAsWritten', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'leaveAsWritten', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => names.test(asset))) compilation.updateAsset(name, (source) => source, { minimized: true });
      }),
    ),
});

/** Writes beside the built folder which modules lie in which script, by their paths from the root: what licences are listed by and tests look through. */
const listModules = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('listModules', ({ chunks, chunkGraph }) => {
      const pathsIn = (chunk) => [...chunkGraph.getChunkModulesIterable(chunk)].flatMap((module) => module.modules ?? [module]).map((module) => module.nameForCondition()).filter(Boolean);
      const rows = [...chunks].flatMap((chunk) => [...chunk.files].map((file) => [file, [...new Set(pathsIn(chunk).map((file) => path.relative(__dirname, file).replaceAll('\\', '/')))].sort()]));
      writeFileSync(`${compiler.outputPath}.modules.json`, `${JSON.stringify(Object.fromEntries(rows.sort()), null, 1)}\n`);
    }),
};

/** Certificates are asked for only where the add-in is served: the workbench must start without a prompt. */
const addinServer = async () => ({
  port: config.dev_server_port,
  server: { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() },
  headers: { 'Access-Control-Allow-Origin': '*' },
  hot: false,
  open: false,
});

const workbenchServer = () => ({
  host: '127.0.0.1',
  port: 'auto',
  server: 'http',
  hot: false,
  open: false,
  onListening: ({ server }) => console.log(`\nTrợ lý Phụ lục: mở http://127.0.0.1:${server.address().port}/ trong trình duyệt (Ctrl+C để dừng)\n`),
});

const addin = async (env, { mode = 'development', configName = [] }) => {
  const place = output('addin', mode);
  return {
    ...common(mode),
    name: 'addin',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts', told: './src/commands/told.ts' },
    output: place,
    plugins: [
      page('src/taskpane/taskpane.ejs', 'taskpane.html', 'taskpane', policyOf.office(env), officeScripts(env)),
      page('src/commands/commands.ejs', 'commands.html', 'commands', policyOf.office(env), officeScripts(env)),
      page('src/commands/told.ejs', 'told.html', 'told', policyOf.ownScripts),
      new CopyPlugin({ patterns: [...officeCopy, { from: 'assets/{icon-*.png,support.*}' }, { from: 'manifest.xml' }] }),
      leaveAsWritten(/^boot\//),
      ...(mode === 'production' ? [listModules] : []),
    ],
    ...(env.WEBPACK_SERVE && configName.includes('addin') ? { devServer: await addinServer() } : {}),
  };
};

/** The page beside the pane: its grid's style sheet, the samples, and Excel's client library, which the shim loads. */
const workbenchFiles = [
  { from: 'node_modules/@univerjs/preset-sheets-core/lib/index.css', to: 'grid.css' },
  { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
  { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js', to: 'pane/[name][ext]', info: { minimized: true } },
];

const workbench = (_env, { mode = 'development' }) => {
  const place = output('workbench', mode);
  return {
    ...common(mode),
    name: 'workbench',
    entry: { workbench: './src/workbench/index.tsx', 'pane/taskpane': './src/taskpane/index.tsx', 'pane/commands': './src/commands/commands.ts', 'pane/told': './src/commands/told.ts', 'pane/office-shim': './src/workbench/pane/officeShim.ts' },
    // The pane asks for its office.js by a name that stays.
    output: { ...place, filename: ({ chunk }) => (chunk.name === 'pane/office-shim' ? '[name].js' : place.filename) },
    plugins: [
      page('src/workbench/workbench.ejs', 'index.html', 'workbench', policyOf.grid),
      page('src/taskpane/taskpane.ejs', 'pane/taskpane.html', 'pane/taskpane', policyOf.office({ offline: true }), workbenchOfficeScripts),
      page('src/commands/commands.ejs', 'pane/commands.html', 'pane/commands', policyOf.office({ offline: true }), workbenchOfficeScripts),
      page('src/commands/told.ejs', 'pane/told.html', 'pane/told', policyOf.ownScripts),
      new CopyPlugin({ patterns: workbenchFiles }),
      // The grid is most of the page and comes from the same machine: making it small would take most of the build's time.
      leaveAsWritten(/^boot\/|^(?:workbench|\d+)\..*js$/),
    ],
    devServer: workbenchServer(),
  };
};

module.exports = [addin, workbench];
