import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { root } from '../../../scripts/place.mjs'
import { call } from '../../shell/bridge.ts'

/** The data service of the shop, that answers as it is told to. */
export const lameService = { PACKBENCH_SERVICE_ENTRY: join(root, 'test/shell/services/lame.cjs') }

/** Under which the service would log what went wrong. */
export const faultId = '7c41d09e'

interface Behaviour {
  /** 'odd': an answer without anything that it should have. 'wrong': something went wrong, with the id above. */
  readonly answers: 'right' | 'never' | 'odd' | 'wrong'
  /** Calls that are answered all the same. */
  readonly spared?: readonly string[]
  /** The only calls that are answered so; without it, all. */
  readonly only?: readonly string[]
}

/** How the service answers from now on. */
export async function behave(page: Page, behaviour: Behaviour): Promise<void> {
  await call(page, 'behave', behaviour)
}
