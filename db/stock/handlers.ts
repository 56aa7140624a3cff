import { refuse } from '../../domain/refusal.ts'
import { stockContract } from '../../domain/stock/contract.ts'
import { kitsAvailable } from '../kits/parts.ts'
import { putBack } from '../packing/put-back.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { shopDay } from '../settings/shop.ts'
import { countBin } from './count.ts'
import { contentsOf } from './contents.ts'
import { countSheet } from './count-sheet.ts'
import { heldBy } from './held-by.ts'
import { itemFieldsOf, itemPage } from './items.ts'
import { addLocation, changeLocation, locationList } from './locations.ts'
import { overviewOf } from './overview.ts'
import { recallFile, recallOf } from './recall.ts'
import { insertItem, updateItem } from './save-item.ts'
import { markLot } from './lots.ts'
import { movePage, stockPage } from './stock-rows.ts'
import { scrap } from './scrap.ts'
import { takeBackMove } from './take-back-move.ts'
import { closeTask, openTasks } from './tasks.ts'
import { toPutAway } from './to-put-away.ts'
import { transfer } from './transfer.ts'

const pageSize = 100
const rowsOfOneItem = 200

export const stockHandlers: HandlersFor<typeof stockContract> = {
  'items.list': onQuery(stockContract['items.list'], async (db, { search = '', after = 0, limit = pageSize }, { now }) => {
    const today = await shopDay(db, now)
    const page = await itemPage(db, search, after, limit, today)
    const ids = page.rows.map(({ id }) => id)
    const kits = await kitsAvailable(db, ids, today)
    return { ...page, rows: page.rows.map((row) => ({ ...row, available: kits.get(row.id) ?? row.available })) }
  }),

  'items.get': onQuery(stockContract['items.get'], async (db, { id }) => {
    const item = (await itemFieldsOf(db, id)) ?? refuse('item.unknown', { code: String(id) })
    const stock = await stockPage(db, { itemId: id, limit: rowsOfOneItem })
    const moves = await movePage(db, id, undefined, pageSize)
    return { ...item, stock: stock.rows, moves: moves.rows }
  }),

  'items.overview': onQuery(stockContract['items.overview'], (_db, { id }, { now, store }) =>
    store.snapshot((db) => overviewOf(db, id, now)),
  ),

  'items.save': onCommand(stockContract['items.save'], async (tx, { id, version, item }, context) => {
    const saved = id ?? (await insertItem(tx, item, null))
    if (id !== undefined) await updateItem(tx, id, version ?? 0, item)
    context.subject('item', saved)
    context.touch('items')
    return { id: saved }
  }),

  'items.setPhoto': onCommand(stockContract['items.setPhoto'], async (tx, { id, mime, bytes }, context) => {
    const { id: photoId } = await tx.insertInto('photo').values({ mime, bytes }).returning('id').executeTakeFirstOrThrow()
    const changed = await tx.updateTable('item').set({ photo_id: photoId }).where('id', '=', id).executeTakeFirst()
    if (Number(changed.numUpdatedRows) !== 1) refuse('item.unknown', { code: String(id) })
    context.subject('item', id)
    context.touch('items')
    return { photoId }
  }),

  'items.photo': onQuery(stockContract['items.photo'], async (db, { photoId }) => {
    const photo = await db.selectFrom('photo').select(['mime', 'bytes']).where('id', '=', photoId).executeTakeFirst()
    if (!photo) return refuse('item.unknown', { code: String(photoId) })
    return { mime: photo.mime, bytes: new Uint8Array(photo.bytes) }
  }),

  'stock.list': onQuery(stockContract['stock.list'], (db, { limit = pageSize, ...filter }) => stockPage(db, { ...filter, limit })),
  'stock.moves': onQuery(stockContract['stock.moves'], (db, { itemId, after, limit = pageSize }) => movePage(db, itemId, after, limit)),
  'stock.count': onCommand(stockContract['stock.count'], (tx, asked, context) => countBin(tx, context, asked)),
  'stock.countSheet': onQuery(stockContract['stock.countSheet'], (db) => countSheet(db)),
  'stock.heldBy': onQuery(stockContract['stock.heldBy'], (_db, { stockId }, { store, now }) =>
    store.snapshot(async (db) => heldBy(db, stockId, await shopDay(db, now))),
  ),
  'stock.transfer': onCommand(stockContract['stock.transfer'], (tx, asked, context) => transfer(tx, context, asked)),
  'stock.scrap': onCommand(stockContract['stock.scrap'], (tx, asked, context) => scrap(tx, context, asked)),
  'stock.takeBack': onCommand(stockContract['stock.takeBack'], async (tx, { moveId }, context) => ({
    moveId: await takeBackMove(tx, context, moveId),
  })),
  'stock.toPutAway': onQuery(stockContract['stock.toPutAway'], (_db, _input, { store }) =>
    store.snapshot(async (db) => ({ rows: await toPutAway(db) })),
  ),

  'lots.recall': onQuery(stockContract['lots.recall'], (_db, { lotId }, { store }) => store.snapshot((db) => recallOf(db, lotId))),
  'lots.recallFile': onQuery(stockContract['lots.recallFile'], (_db, { lotId }, { store }) =>
    store.snapshot((db) => recallFile(db, lotId)),
  ),
  'lots.mark': onCommand(stockContract['lots.mark'], (tx, asked, context) => markLot(tx, context, asked)),

  'locations.contents': onQuery(stockContract['locations.contents'], async (db, { kind }) => ({ contents: await contentsOf(db, kind) })),
  'locations.list': onQuery(stockContract['locations.list'], async (db, { kind }) => ({ locations: await locationList(db, kind) })),
  'locations.add': onCommand(stockContract['locations.add'], async (tx, asked, context) => {
    context.touch('stock')
    return addLocation(tx, asked)
  }),
  'locations.change': onCommand(stockContract['locations.change'], async (tx, location, context) => {
    await changeLocation(tx, context, location)
    context.touch('stock')
    return location
  }),

  'tasks.list': onQuery(stockContract['tasks.list'], async (db) => ({ tasks: await openTasks(db) })),
  'tasks.putBack': onCommand(stockContract['tasks.putBack'], async (tx, asked, context) => {
    const { sku, quantity } = await putBack(tx, context, asked)
    return { sku, quantity }
  }),
  'tasks.close': onCommand(stockContract['tasks.close'], async (tx, { id, outcome }, context) => {
    await closeTask(tx, context, id, outcome)
    context.touch('tasks', 'stock')
    return { id }
  }),
}
