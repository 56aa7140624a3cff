import { seedContract } from '../../domain/seed/contract.ts'
import { type HandlersFor, onCommand } from '../service/handle.ts'
import { seedSample } from './sample/sample.ts'

export const seedHandlers: HandlersFor<typeof seedContract> = {
  'seed.sample': onCommand(seedContract['seed.sample'], (tx, _input, context) => seedSample(tx, context)),
}
