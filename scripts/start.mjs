import { join } from 'node:path'
import { withDisplay, withoutGraphicsCard } from './display.mjs'
import { isRoot, root, say } from './place.mjs'
import { run } from './run.mjs'
import { exitWith, setUp } from './set-up.mjs'

/** `npm start`: what is missing is installed, what is old is built, and the window opens. */
await exitWith(async () => {
  const { executable } = await setUp()
  const given = process.argv.slice(2)
  if (isRoot) say('as root the page runs without the sandbox of Chromium: work as another user')
  const args = [root, ...(isRoot && process.platform === 'linux' ? ['--no-sandbox'] : []), ...given]
  return withDisplay((display, isVirtual) => {
    const picture = process.env.PACKBENCH_PICTURE ?? join(root, 'test-results', 'start.png')
    if (isVirtual) say(`a picture of the window comes to ${picture}; Ctrl+C closes Packbench`)
    const env = { ...process.env, ...display, ...(isVirtual ? { PACKBENCH_PICTURE: picture } : {}) }
    return run(executable, isVirtual ? [...args, withoutGraphicsCard, '--log-level=3'] : args, { env })
  })
})
