import { expect } from 'vitest'
import { checkInvariants } from '../../db/service/check.ts'
import type { TestShop } from './shop.ts'

export async function booksAgree(shop: TestShop): Promise<void> {
  expect(await checkInvariants(shop.store().reader)).toEqual([])
}
