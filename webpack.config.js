import { resolve } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";

const root = import.meta.dirname;
const officeOrigin = "https://appsforoffice.microsoft.com";

/** Where the pages get office.js: from Microsoft, or from the folder office/ beside the pages. */
const officeScripts = { cdn: `${officeOrigin}/lib/1/hosted/office.js`, self: "office/office.js" };

/**
 * The pane's content security policy. Griffel adds EMPTY style elements and fills them through insertRule,
 * so the hash of the empty text is all that inline styles need. Excel on the web frames the page: frame-ancestors
 * is not for a meta tag and is left to whoever hosts it.
 */
function policy(development, officeJs) {
  return [
    "default-src 'none'",
    `script-src 'self'${officeJs === "cdn" ? ` ${officeOrigin}` : ""}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A page with the script of the same name. */
function page(name, template, development, officeJs) {
  return new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    minify: false,
    policy: policy(development, officeJs),
    officeScript: officeScripts[officeJs],
  });
}

/**
 * Files of their own for what the pane opens without: whoever needs them shares them. The worker has its own copy of the reader,
 * being a program of its own.
 */
const laterFiles = {
  "xlsx-zip": /[\\/](src[\\/]xlsx[\\/](zip[\\/]|write[\\/]zipFiles)|node_modules[\\/]fflate[\\/])/,
  "xlsx-read": /[\\/](src[\\/]xlsx[\\/](read|foreign)|node_modules[\\/](saxes|xmlchars))[\\/]/,
  "xlsx-write": /[\\/]src[\\/]xlsx[\\/](write|annotate)[\\/]/,
  sheetjs: /[\\/]node_modules[\\/]@e965[\\/]/,
  docx: /[\\/]node_modules[\\/]docx[\\/]/,
};

/**
 * `npm run build`, and the pane of the preview. Everything lands flat in dist/: the pages beside their scripts.
 * `--env officeJs=self` for an office that hosts office.js itself, `--env sourceMaps=no` for files that are handed out.
 */
export default function config({ officeJs = "cdn", sourceMaps } = {}, { mode = "production" } = {}) {
  const development = mode === "development";
  return {
    mode,
    context: root,
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      answer: "./src/commands/answerPage.ts",
    },
    output: {
      path: resolve(root, "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      publicPath: "",
      // The preview serves its own builds from folders beside these files.
      clean: { keep: /^(?:preview|excel-pane)/ },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          // No module of ours does anything by being imported but the entries: whole files nobody asks for can go.
          sideEffects: false,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic", tsconfig: resolve(root, "tsconfig.json") },
        },
        { test: /\.txt$/, type: "asset/resource" },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: Object.fromEntries(
          Object.entries(laterFiles).map(([name, test], index) => [
            name,
            { name, test, enforce: true, priority: 20 - index },
          ]),
        ),
      },
    },
    plugins: [
      page("taskpane", "./src/taskpane/taskpane.html", development, officeJs),
      page("commands", "./src/commands/commands.html", development, officeJs),
      page("answer", "./src/commands/answer.html", development, officeJs),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "src/pages/*", to: "[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml" },
        ],
      }),
    ],
    // The eval devtools would need 'unsafe-eval'.
    devtool: development ? "cheap-module-source-map" : sourceMaps !== "no" && "source-map",
    performance: { maxEntrypointSize: 1_500_000, maxAssetSize: 1_500_000 },
    stats: "errors-warnings",
  };
}
