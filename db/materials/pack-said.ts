import type { MaterialUnit } from '../../domain/materials/contract.ts'

const millimetresOfMetre = 1000

/** '25', '66 m', '5000 g' */
export function amountSaid(unit: MaterialUnit, quantity: number): string {
  return { piece: String(quantity), millimetre: `${quantity / millimetresOfMetre} m`, gram: `${quantity} g` }[unit]
}

/** 'Small box, pack of 25', 'Tape, pack of 66 m', 'Paper, pack of 5000 g': as a supplier reads it. */
export function packSaid({ name, unit, pack_quantity: quantity }: { name: string; unit: MaterialUnit; pack_quantity: number }): string {
  return quantity === 1 && unit === 'piece' ? name : `${name}, pack of ${amountSaid(unit, quantity)}`
}
