import { app } from './app.ts'
import { checklists } from './checklists.ts'
import { counts } from './counts.ts'
import { evidence, orders } from './desk.ts'
import { materials } from './materials.ts'
import { packing } from './packing.ts'
import { picking } from './picking.ts'
import { receiving } from './receiving.ts'
import { replenish } from './replenish.ts'
import { returns } from './returns.ts'
import { settings } from './settings.ts'
import { shipping } from './shipping.ts'
import { bench, print, scale, scanning, time, ui } from './station-wide.ts'
import { states } from './states.ts'
import type { Texts } from '../pseudo.ts'

/** What is read at a bench, complete; the desk is in English until somebody translates it. */
export const korean = {
  app,
  bench,
  checklists,
  counts,
  evidence,
  materials,
  orders,
  packing,
  picking,
  print,
  receiving,
  replenish,
  returns,
  scale,
  scanning,
  settings,
  shipping,
  states,
  time,
  ui,
} as const satisfies Texts
