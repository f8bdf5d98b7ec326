// `npm run package`: the app as people install it, from what is built in out/; `npm run package:dir` leaves it unpacked in dist/.
//
//   --dir                    a folder in place of installers
//   --for-tests              Playwright can attach: keeps the inspector's arguments, which a release refuses
//   REHEARSAL_ELECTRON=stand-in   packages with the stand-in (scripts/stand-in.ts) in place of Electron's release; folder only
import { parseArgs } from 'node:util';
import { build, type Configuration, Platform } from 'electron-builder';
import { fetchStandIn, electronVersion as standInVersion, wantsStandIn } from './stand-in.ts';

/** What the core never reads at run time, or only on other platforms. */
const leftOut = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  '!node_modules/@node-llama-cpp/!(${os}-${arch}|${os}-${arch}-*)/**',
  '!node_modules/node-llama-cpp/llama/gitRelease.bundle',
  '!node_modules/better-sqlite3/{deps,src,binding.gyp}',
  '!**/*.{map,d.ts,d.mts,d.cts}',
];

export function configuration(options: { readonly forTests: boolean }): Configuration {
  return {
    appId: 'rehearsal.desktop',
    productName: 'Rehearsal',
    directories: { output: 'dist', buildResources: 'resources/icons' },
    files: ['package.json', 'out/**', 'models/**', 'resources/**', 'LICENSE', ...leftOut],
    // The core runs from beside the archive (src/main/core-process.ts): llama.cpp maps model files and libraries itself.
    // The page and the window's own process stay inside, where macOS and Windows check their integrity.
    asarUnpack: [
      'package.json',
      'out/main/{cli,core-host,probe,anonymiser}.js',
      'out/main/chunks/**',
      'models/**',
      'resources/**',
      'node_modules/**',
    ],
    // SQLite and llama.cpp ship Node-API binaries: nothing is compiled for an Electron version.
    npmRebuild: false,
    electronFuses: {
      // Left on: node-llama-cpp tries its binaries in a forked Node, the core tries unknown models in one, and the terminal
      // runs in one. It lets a program that can already start processes here use this binary as a Node, which opens nothing
      // to it: the app holds no permission that its user's other programs lack.
      runAsNode: true,
      // NODE_OPTIONS and --inspect would run code inside the window's process, beside its user's data.
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: options.forTests,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    },
    // Debian's format wants an address; the project has no place on the web, and says so by a name that cannot exist.
    extraMetadata: { homepage: 'https://rehearsal.invalid' },
    publish: null,
    icon: 'resources/icons/icon.png',
    linux: {
      target: ['AppImage', 'deb'],
      executableName: 'rehearsal',
      category: 'Development',
      maintainer: 'The authors of Rehearsal <authors@rehearsal.invalid>',
      synopsis: 'Rehearses a language model before people meet it',
      extraFiles: [{ from: 'scripts/packaged/rehearsal.sh', to: 'bin/rehearsal' }],
    },
    mac: { target: ['dmg', 'zip'], category: 'public.app-category.developer-tools' },
    win: { target: ['nsis'], extraFiles: [{ from: 'scripts/packaged/rehearsal.cmd', to: 'bin/rehearsal.cmd' }] },
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { dir: { type: 'boolean', default: false }, 'for-tests': { type: 'boolean', default: false } },
  });
  const standIn = wantsStandIn();
  if (standIn && !values.dir) throw new Error('Nothing is released with the stand-in: it packages with --dir alone.');
  const electron = standIn
    ? { electronDist: await fetchStandIn((line) => process.stdout.write(`${line}\n`)), electronVersion: standInVersion }
    : {};
  await build({
    targets: Platform.current().createTarget(values.dir ? 'dir' : null),
    config: { ...configuration({ forTests: values['for-tests'] }), ...electron },
  });
}
