import type { LaunchOptions } from '../launch.ts'
import { tourArrivals } from './arrivals.ts'
import { tourBoxes } from './boxes.ts'
import { tourBuying } from './buying.ts'
import { stillCamera } from './camera.ts'
import { tourDesk } from './desk.ts'
import { tourDevices } from './devices.ts'
import { tourEmptyShop } from './empty-shop.ts'
import { tourFrame } from './frame.ts'
import { tourGoods } from './goods.ts'
import { tourHeld } from './held.ts'
import { tourImportEnd } from './import-end.ts'
import { tourImport } from './import.ts'
import { tourInside } from './inside.ts'
import { lameService } from './lame.ts'
import { tourLimits } from './limits.ts'
import { tourLots } from './lots.ts'
import { tourOrders } from './orders.ts'
import { tourPacking } from './pack.ts'
import { tourPartly } from './partly.ts'
import { tourPicking } from './pick.ts'
import { tourPrints } from './prints.ts'
import { tourReceiving } from './receiving.ts'
import { tourReorder } from './reorder.ts'
import { reserveShop, tourReplenish } from './replenish.ts'
import { tourReturns } from './returns.ts'
import { tourRules } from './rules.ts'
import { emptyShop, noShop, sampleShop, type TourShop } from './sample-shop.ts'
import { tourSaving } from './saving.ts'
import { tourScans } from './scans.ts'
import { tourShelf } from './shelf.ts'
import { tourSettingsRefused } from './settings-refused.ts'
import { tourShelves } from './shelves.ts'
import { tourShipping } from './ship.ts'
import { tourSlowBench } from './slow-bench.ts'
import type { Stage } from './stage.ts'
import { tourBusy, tourFailed, tourFault, tourGone } from './states.ts'
import { tourStockDesk } from './stock-desk.ts'
import { tourStock } from './stock.ts'
import { tourSubstitute } from './substitute.ts'
import { tourWalks } from './walks.ts'
import { tourWelcome } from './welcome.ts'

/** One window on a shop of its own, led through some parts of Packbench. */
export interface Tour {
  readonly name: string
  readonly open: () => Promise<TourShop>
  readonly parts: readonly ((stage: Stage) => Promise<void>)[]
  readonly options?: () => LaunchOptions
}

/** Together they stop at every screen, every step of a bench and every question, with what each shows when there is nothing or it went wrong. */
export const tours: readonly Tour[] = [
  { name: 'the welcome', open: noShop, parts: [tourWelcome], options: () => ({ env: lameService }) },
  { name: 'an empty shop', open: emptyShop, parts: [tourEmptyShop] },
  { name: 'the places of the desk', open: sampleShop, parts: [tourDesk, tourImport] },
  { name: 'the questions at the desk', open: sampleShop, parts: [tourOrders, tourGoods, tourStock, tourStockDesk] },
  { name: 'limits and channels', open: sampleShop, parts: [tourLimits] },
  { name: 'other walks and parcels', open: sampleShop, parts: [tourWalks, tourBoxes, tourShelf] },
  { name: 'expected arrivals', open: sampleShop, parts: [tourArrivals] },
  { name: 'filling pick faces', open: reserveShop, parts: [tourReplenish] },
  { name: 'buying and receiving', open: sampleShop, parts: [tourReorder, tourBuying, tourReceiving, tourRules] },
  { name: 'the benches', open: sampleShop, parts: [tourPicking, tourPacking, tourShipping, tourReturns, tourScans] },
  { name: 'lots and substitutes', open: sampleShop, parts: [tourLots, tourSubstitute] },
  { name: 'a camera and a scale', open: sampleShop, parts: [tourDevices], options: () => ({ args: stillCamera() }) },
  { name: 'around the places', open: sampleShop, parts: [tourFrame, tourShelves] },
  { name: 'what others hold', open: sampleShop, parts: [tourHeld, tourPartly] },
  { name: 'a printer that is not there', open: sampleShop, parts: [tourPrints] },
  {
    name: 'a service that is slow or fails',
    open: sampleShop,
    parts: [tourFault, tourImportEnd, tourBusy, tourFailed],
    options: () => ({ env: lameService }),
  },
  {
    name: 'questions to a service that is slow or says no',
    open: sampleShop,
    parts: [tourSaving, tourSettingsRefused, tourInside, tourSlowBench],
    options: () => ({ env: lameService }),
  },
  { name: 'a service that is gone', open: sampleShop, parts: [tourGone] },
]
