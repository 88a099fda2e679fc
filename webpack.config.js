const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { browserslist, config } = require('./package.json');

const fromRoot = (...parts) => path.join(__dirname, ...parts);

/** Where each entry of the directory comes from is for whoever edits the file; no program reads it. */
const sources = new Set(['title', 'asOf', 'verifiedMeaning', 'keyFact', 'nameReuse', 'verified', 'note', 'unit', 'code', 'unchanged']);
const withoutSources = (text) => JSON.parse(text, (member, value) => (sources.has(member) ? undefined : value));

/** Where office.js is asked for, in this order: Microsoft's address, then the copy that the build takes from the npm package. */
const officeScripts = ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'office-js/office.js'];

/** What stands in for office.js where the pane lies beside a workbook in the browser; relative to `pane/`. */
const workbenchOfficeScripts = ['office-shim.js'];

/** A page that loads office.js and then the scripts of its chunk by itself; which office.js is data, so that Excel and the workbench share all the rest. */
const officePage = (template, filename, chunk, scripts) =>
  new HtmlPlugin({
    template: fromRoot(template),
    filename,
    chunks: [chunk],
    inject: false,
    minify: false,
    templateParameters: (_compilation, assets) => ({
      bootSettings: { officeScripts: scripts, appScripts: assets.js, officeTimeoutMs: 4000, giveUpMs: 10000 },
      appScripts: assets.js,
    }),
  });

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
      { test: /[\\/]boot[\\/]\w+\.js$/, type: 'asset/source' },
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

/** Excel's part of the package only: no debug builds, no other application, no mail texts. */
const officeCopy = ['{office,o15apptofilemappingtable,es6-promise}.js', 'excel-*-16.*.js', 'telemetry/*.js', '*/office_strings.js'].map((from) => ({
  from,
  context: fromRoot('node_modules/@microsoft/office-js/dist'),
  to: 'office-js/[path][name][ext]',
  globOptions: { ignore: ['**/*.debug.js'] },
  info: { minimized: true },
}));

/** The manifest names the developer's own machine; an office that hosts the files elsewhere gives its address at build time. */
const withAddress = (manifest) => {
  const address = process.env.ADDIN_ADDRESS?.replace(/\/*$/, '/');
  return address ? String(manifest).replaceAll(`https://localhost:${config.dev_server_port}/`, address) : manifest;
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

const addin = async (env, { mode = 'development', configName = [] }) => ({
  ...common(mode),
  name: 'addin',
  entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts', failure: './src/commands/failure.ts' },
  output: output('addin', mode),
  plugins: [
    officePage('src/taskpane/taskpane.ejs', 'taskpane.html', 'taskpane', officeScripts),
    officePage('src/commands/commands.ejs', 'commands.html', 'commands', officeScripts),
    new HtmlPlugin({ template: fromRoot('src/commands/failure.ejs'), filename: 'failure.html', chunks: ['failure'], inject: false, minify: false }),
    new CopyPlugin({
      patterns: [...officeCopy, { from: 'assets/{icon-*.png,support.html}' }, { from: 'manifest.xml', transform: withAddress }],
    }),
  ],
  ...(env.WEBPACK_SERVE && configName.includes('addin') ? { devServer: await addinServer() } : {}),
});

/** The page beside the pane: its grid's style sheet, the samples, and Excel's client library, which the shim loads. */
const workbenchFiles = [
  { from: 'node_modules/@univerjs/preset-sheets-core/lib/index.css', to: 'grid.css' },
  { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
  { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js', to: 'pane/[name][ext]', info: { minimized: true } },
];

/**
 * The grid is most of the page and comes from the same machine, so its scripts stay as they are: making them small would take most of the build's time.
 * The pane's own are made small as those for Excel are.
 */
const leaveGridAsItIs = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('leaveGridAsItIs', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'leaveGridAsItIs', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE }, (assets) => {
        const ofGrid = Object.keys(assets).filter((name) => /^(?:workbench|\d+)\..*js$/.test(name));
        for (const name of ofGrid) compilation.updateAsset(name, (source) => source, { minimized: true });
      }),
    ),
};

const workbench = (_env, { mode = 'development' }) => {
  const place = output('workbench', mode);
  return {
    ...common(mode),
    name: 'workbench',
    entry: { workbench: './src/workbench/index.tsx', 'pane/taskpane': './src/taskpane/index.tsx', 'pane/office-shim': './src/workbench/pane/officeShim.ts' },
    // The pane asks for its office.js by a name that stays.
    output: { ...place, filename: ({ chunk }) => (chunk.name === 'pane/office-shim' ? '[name].js' : place.filename) },
    plugins: [
      officePage('src/workbench/workbench.ejs', 'index.html', 'workbench', []),
      officePage('src/taskpane/taskpane.ejs', 'pane/taskpane.html', 'pane/taskpane', workbenchOfficeScripts),
      new CopyPlugin({ patterns: workbenchFiles }),
      leaveGridAsItIs,
    ],
    devServer: workbenchServer(),
  };
};

module.exports = [addin, workbench];
