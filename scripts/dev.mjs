import { spawn } from 'node:child_process'
import { createBuilder, createServer } from 'vite'
import { withDisplay, withoutGraphicsCard } from './display.mjs'
import { executableIn, findElectron } from './electron-runtime.mjs'
import { isRoot, root, say } from './place.mjs'

/** `npm run dev`: the page shows each edit at once; after an edit of the shell or the data service Electron starts anew. */
const configFile = `${root}/vite.config.ts`
const executable = executableIn((await findElectron()).folder)
const server = await createServer({ configFile })
await server.listen()
const origin = new URL(server.resolvedUrls?.local[0] ?? 'http://localhost:5173').origin
say(`the page is served from ${origin}`)

process.exitCode = await withDisplay((display, isVirtual) => {
  const args = [root, ...(isRoot && process.platform === 'linux' ? ['--no-sandbox'] : []), ...(isVirtual ? [withoutGraphicsCard] : [])]
  const env = { ...process.env, ...display, PACKBENCH_DEV_ORIGIN: origin }
  return new Promise((resolve) => {
    /** @type {import('node:child_process').ChildProcess | undefined} */
    let electron
    let isStale = false
    const open = () => {
      isStale = false
      electron = spawn(executable, args, { stdio: 'inherit', env })
      electron.once('exit', (code) => {
        if (isStale) open()
        else resolve(code ?? 0)
      })
    }
    // Ctrl+C reaches Electron by itself, and its end is ours.
    process.on('SIGINT', () => {})
    process.on('SIGTERM', () => electron?.kill())
    void watch(() => {
      isStale = true
      if (electron) electron.kill()
      else open()
    })
  })
})
process.exit()

/** @param {() => void} built */
async function watch(built) {
  const builder = await createBuilder({ configFile, build: { watch: {} }, logLevel: 'warn' })
  const names = ['main', 'preload', 'service']
  const ready = new Set()
  for (const name of names) {
    const environment = builder.environments[name]
    const watcher = environment && (await builder.build(environment))
    if (!watcher || !('on' in watcher)) continue
    watcher.on('event', (event) => {
      if (event.code !== 'END') return
      ready.add(name)
      if (ready.size === names.length) built()
    })
  }
}
