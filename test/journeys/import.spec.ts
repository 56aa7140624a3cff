import { expect, test } from './fixture.ts'
import { go, openStation } from './hands.ts'
import { chooseFile, shopifyHeader } from './shopify-orders.ts'
import { aSmallShop } from './small-shop.ts'

const rows = [
  '#1001,2026-05-14 11:23:45 +0100,paid,GBP,Ada Lark,12 Mill Lane,Leeds,LS1 4AP,GB,2,Enamel mug - blue,9.00,MUG-BLUE',
  '#1001,,,,,,,,,1,Linen tea towel,9.00,TOWEL',
  '#1002,2026-05-14 12:00:00 +0100,pending,GBP,Bo Færch,Østergade 4,København,1100,DK,1,Linen tea towel,9.00,TOWEL',
  '#1003,2026-05-14 12:10:00 +0100,paid,GBP,Cy Quill,1 Elm St,Leeds,LS1 4AP,GB,one,Enamel mug - red,9.00,MUG-RED',
]

test('a channel’s file is looked at, imported and taken back', async ({ launch }) => {
  const shop = await aSmallShop()
  const { page } = await openStation(launch, shop)
  await go(page, 'Import')
  await chooseFile(page, 'orders_export.csv', [shopifyHeader, ...rows].join('\n'))

  await test.step('it shows how the file is understood and what is wrong', async () => {
    await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('Shopify orders')
    await expect(page.getByRole('combobox', { name: 'Letters' })).toHaveValue('UTF-8')
    await expect(page.getByRole('row', { name: '5 Lineitem quantity one is no number of units.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Import 2 orders' })).toBeDisabled()
    await page.getByRole('tab', { name: 'As understood' }).press('Enter')
    await expect(page.getByRole('row', { name: /#1002.*Bo Færch.*Payment/ })).toBeVisible()
  })

  await test.step('the good ones are taken with one key', async () => {
    await page.getByRole('switch', { name: 'Leave 1 bad row out' }).press('Space')
    await expect(page.getByRole('button', { name: 'Import 2 orders' })).toBeEnabled()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('2 records imported')).toBeVisible()
    await go(page, 'Orders')
    await expect(page.getByRole('row', { name: /#1001/ })).toContainText('Ada Lark')
  })

  await test.step('the same file again changes nothing', async () => {
    await go(page, 'Import')
    await chooseFile(page, 'orders_export.csv', [shopifyHeader, ...rows.slice(0, 3)].join('\n'))
    await expect(page.getByRole('button', { name: 'Everything is here already' })).toBeDisabled()
    await page.keyboard.press('Escape')
  })

  await test.step('it is taken back whole', async () => {
    await page
      .getByRole('row', { name: /orders_export\.csv/ })
      .getByRole('button', { name: 'Take back' })
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
    await expect(page.getByText('orders_export.csv was taken back')).toBeVisible()
    expect(await shop.call('orders.queue', { tab: 'all' })).toEqual({ rows: [], next: null })
    expect(await shop.violations()).toEqual([])
  })
})
