import { join } from 'node:path'
import { withDisplay } from './display.mjs'
import { runPinned } from './pinned-node.mjs'
import { root } from './place.mjs'
import { exitWith, setUp } from './set-up.mjs'

/** `npm run demo` and `npm run screenshots`: a program that drives the real window. */
await exitWith(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  await setUp()
  return withDisplay((display) => runPinned([join(root, 'test', 'journeys', `${name}.ts`), ...args], { env: display }))
})
