import { spawn } from 'node:child_process'
import { createBuilder, createServer } from 'vite'
import { executableIn, findElectron } from './electron-runtime.mjs'
import { withDisplay } from './display.mjs'
import { isRoot, root, say } from './place.mjs'

/** `npm run dev`: the page reloads as it is edited; the shell and the data service are built again and Electron starts anew. */
const executable = executableIn((await findElectron()).folder)
const server = await createServer({ configFile: `${root}/vite.config.ts` })
await server.listen()
const origin = `http://localhost:${server.config.server.port}`
say(`the page is served from ${origin}`)

await withDisplay(async (display) => {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let electron
  const open = () => {
    const args = [root, ...(isRoot && process.platform === 'linux' ? ['--no-sandbox'] : [])]
    electron = spawn(executable, args, { stdio: 'inherit', env: { ...process.env, ...display, PACKBENCH_DEV_ORIGIN: origin } })
    electron.once('exit', (code) => {
      if (code !== null) process.exit(code)
    })
  }
  const openAgain = () => {
    electron?.removeAllListeners('exit')
    electron?.once('exit', open)
    if (electron) electron.kill()
    else open()
  }
  process.once('SIGTERM', () => electron?.kill())
  await watch(openAgain)
  return new Promise(() => {})
})

/** @param {() => void} built */
async function watch(built) {
  const builder = await createBuilder({ configFile: `${root}/vite.config.ts`, build: { watch: {} }, logLevel: 'warn' })
  const names = ['main', 'preload', 'service']
  const ready = new Set()
  for (const name of names) {
    const environment = builder.environments[name]
    if (!environment) continue
    const watcher = await builder.build(environment)
    if (!('on' in watcher)) continue
    watcher.on('event', (event) => {
      if (event.code !== 'END') return
      ready.add(name)
      if (ready.size === names.length) built()
    })
  }
}
