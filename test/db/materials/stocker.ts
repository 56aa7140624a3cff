import type { CallInput, CallOutput } from '../../../domain/contract.ts'
import type { TestShop } from '../shop.ts'

export function material(
  name: string,
  more: Partial<CallInput<'materials.save'>['material']> = {},
): CallInput<'materials.save'>['material'] {
  return {
    name,
    kind: 'insert',
    unit: 'piece',
    carton: '',
    perUse: 1,
    usedFor: 'always',
    channel: '',
    plastic: false,
    reorderPoint: 0,
    ...more,
  }
}

export const smallBox = material('Small box', { kind: 'carton', carton: 'S', perUse: 0 })

/** A shop that packs with these, so much of each. Returns their ids by name. */
export async function packedWith(
  shop: TestShop,
  stock: readonly (readonly [CallInput<'materials.save'>['material'], number])[],
): Promise<Readonly<Record<string, number>>> {
  const ids: Record<string, number> = {}
  for (const [fields, quantity] of stock) {
    const { id } = await shop.call('materials.save', { material: fields })
    if (quantity > 0) await shop.call('materials.receive', { id, quantity })
    ids[fields.name] = id
  }
  return ids
}

export async function materials(shop: TestShop): Promise<CallOutput<'materials.list'>['rows']> {
  return (await shop.call('materials.list', {})).rows
}

/** 'Small box 3' */
export async function shelf(shop: TestShop): Promise<readonly string[]> {
  return (await materials(shop)).map(({ name, onHand }) => `${name} ${onHand}`)
}
