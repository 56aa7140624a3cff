import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { databases } from '../databases.ts'
import { startServiceProcess } from './process.ts'

it.each(['close', 'terminate'] as const)('on %s the service finishes what runs and leaves one clean file', async (how) => {
  const location = (await databases[0]?.fresh()) ?? ''
  const service = await startServiceProcess(location)
  const replies = Promise.all(
    [1, 2, 3].map((number) => service.call('people.add', { name: `Person ${number}`, role: 'packer' }, `r-${number}`)),
  )
  await service[how]()
  expect((await replies).map((reply) => reply.ok)).toEqual([true, true, true])
  expect({ file: existsSync(location), wal: existsSync(`${location}-wal`) }).toEqual({ file: true, wal: false })
})
