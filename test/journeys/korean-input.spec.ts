import { ownCode } from '../../domain/scanning/own-codes.ts'
import { go, openStation } from './hands.ts'
import { koreanKeyboard } from './korean-keyboard.ts'
import { allAnswered } from './scanner.ts'
import { expect, test } from './shop-fixture.ts'

test('a scanner is heard behind a Korean input method, on the page and in a text field, and leaves nothing in it', async ({
  launch,
  aShop,
}) => {
  const shop = await aShop()
  await shop.order('1001', { blueMug: 1 })
  const { page } = await openStation(launch, shop)
  const keyboard = await koreanKeyboard(page)

  await go(page, 'Orders')
  await keyboard.type(ownCode('order', 1), { enter: true })
  await allAnswered(page, 2)
  await expect(page).toHaveURL(/#\/orders\/all\/1$/)

  await go(page, 'Stock')
  const search = page.getByRole('searchbox').first()
  await search.fill('컵')
  await keyboard.type('nobodyknowsthis', { enter: true })
  await allAnswered(page, 3)
  await expect(search).toHaveValue('컵')

  await keyboard.type('MUG-BLUE', { enter: true })
  await allAnswered(page, 4)
  await expect(page).toHaveURL(/#\/stock\/items\/\d+$/)
})

test('what a person types with a Korean input method stays in the field', async ({ launch, aShop }) => {
  const shop = await aShop()
  const { page } = await openStation(launch, shop)
  const keyboard = await koreanKeyboard(page)
  await go(page, 'Stock')
  const search = page.getByRole('searchbox').first()
  await search.focus()
  await keyboard.type('rkskek', { gap: 90 })
  await expect(search).toHaveValue('가나다')
})
