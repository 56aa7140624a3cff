import react from '@vitejs/plugin-react'
import { cpSync, existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite'

const absolute = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The oldest runtime these bundles meet is Electron 25: Node 18.15 and Chromium 114. */
const nodeTarget = 'node18'
const chromeTarget = 'chrome114'

/** Loaded at run time: the runtime itself, and the packages that carry machine code. */
const external = ['electron', /^electron\//, 'better-sqlite3', 'serialport', 'pg-native', /^node:/, ...builtinModules]

/** One CommonJS file that needs nothing beside it but `external`. */
function nodeBundle(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, conditions: ['node'], mainFields: ['main'] },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: absolute(`dist/${name}`),
      emptyOutDir: true,
      target: nodeTarget,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { [name]: absolute(entry) },
        external,
        // What is loaded later is loaded by `require`: older runtimes import nothing from an archive.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false, dynamicImportInCjs: false },
      },
    },
  }
}

/** What the data service draws with (fonts) lies beside its bundle: dist/assets. */
const serviceAssets: Plugin = {
  name: 'service-assets',
  applyToEnvironment: ({ name }) => name === 'service',
  writeBundle() {
    const fonts = absolute('assets/fonts')
    if (existsSync(fonts)) cpSync(fonts, absolute('dist/assets/fonts'), { recursive: true })
  },
}

export default defineConfig({
  root: absolute('renderer'),
  base: './',
  plugins: [react(), serviceAssets],
  environments: {
    client: {
      build: {
        outDir: absolute('dist/client'),
        emptyOutDir: true,
        target: chromeTarget,
        cssTarget: chromeTarget,
        sourcemap: true,
        chunkSizeWarningLimit: 1500,
        // The page's policy takes fonts from files only.
        assetsInlineLimit: 0,
      },
    },
    main: nodeBundle('main', 'electron/main.ts'),
    preload: nodeBundle('preload', 'electron/preload.ts'),
    service: nodeBundle('service', 'db/service/main.ts'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload', 'service']) {
        const environment = builder.environments[name]
        const missing = name === 'service' && !existsSync(absolute('db/service/main.ts'))
        if (environment && !missing) await builder.build(environment)
      }
    },
  },
})
