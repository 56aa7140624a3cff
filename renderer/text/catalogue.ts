import { app } from './en/app.ts'
import { bench } from './en/bench.ts'
import { imports } from './en/imports.ts'
import { scale } from './en/scale.ts'
import { checklists } from './en/checklists.ts'
import { evidence } from './en/evidence.ts'
import { packing } from './en/packing.ts'
import { picking } from './en/picking.ts'
import { print } from './en/print.ts'
import { caps } from './en/caps.ts'
import { channels } from './en/channels.ts'
import { counts } from './en/counts.ts'
import { replenish } from './en/replenish.ts'
import { returns } from './en/returns.ts'
import { scanning } from './en/scanning.ts'
import { scans } from './en/scans.ts'
import { shipping } from './en/shipping.ts'
import { states } from './en/states.ts'
import { time } from './en/time.ts'
import { ui } from './en/ui.ts'
import { welcome } from './en/welcome.ts'
import { today } from './en/today.ts'
import { tasks } from './en/tasks.ts'
import { orders } from './en/orders.ts'
import { history } from './en/history.ts'
import { materials } from './en/materials.ts'
import { buy } from './en/buy.ts'
import { reorder } from './en/reorder.ts'
import { buying } from './en/buying.ts'
import { receiving } from './en/receiving.ts'
import { putAway } from './en/put-away.ts'
import { stock } from './en/stock.ts'
import { settings } from './en/settings.ts'

/** Every text of the interface in English, the language that the others are translated from. */
export const catalogue = {
  welcome,
  today,
  tasks,
  orders,
  history,
  stock,
  putAway,
  buy,
  reorder,
  buying,
  receiving,
  materials,
  imports,
  settings,
  print,
  app,
  ui,
  time,
  states,
  scanning,
  scans,
  bench,
  scale,
  picking,
  checklists,
  evidence,
  packing,
  shipping,
  counts,
  caps,
  replenish,
  channels,
  returns,
} as const
