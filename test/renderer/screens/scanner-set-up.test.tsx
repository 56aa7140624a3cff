import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testCode } from '../../../domain/scanning/set-up/scanner-test.ts'
import { stationSchema } from '../../../domain/shell/station.ts'
import { station } from '../../../renderer/api/station.ts'
import { scans } from '../../../renderer/scanning/answer.ts'
import { scanAtWindow } from '../scanning/scanner.ts'
import { aKoreanShop } from '../small-shop.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'

const seen = (text: string | RegExp) => screen.findByText(text, {}, { timeout: 5000 })

describe('the set-up of the scanner', () => {
  let service: ServiceBehind
  let opened: ShopWindow

  beforeEach(async () => {
    service = await serviceBehind()
    await aKoreanShop()
    opened = await openWindow('/settings/station')
    await opened.user.click(await screen.findByRole('button', { name: 'Set up the scanner' }, { timeout: 5000 }))
    await screen.findByRole('img', { name: `Barcode of ${testCode}` }, { timeout: 5000 })
  })
  afterEach(async () => {
    opened.close()
    await service.close()
  })

  const press = (name: string) => opened.user.click(screen.getByRole('button', { name }))

  it('finds a French scanner without an end key, keeps its settings, and then hears it right', async () => {
    scanAtWindow(testCode, { layout: 'fr', end: '' })
    await seen('The scanner is understood')
    await press('Use these settings')
    await waitFor(() => expect(station.current()?.scanner).toEqual({ ...stationSchema.parse({}).scanner, layout: 'fr', endKey: 'none' }))
    scanAtWindow(testCode, { layout: 'fr', end: '' })
    await seen(`Right: ${testCode} is read. The scanner is ready.`)
  })

  it('does not let the scanner press buttons while it is tested', async () => {
    const { scanned } = scans.tape.current()
    screen.getByRole('button', { name: 'Print the test code' }).focus()
    scanAtWindow(testCode)
    await seen('The scanner is understood')
    expect({ menu: screen.queryByRole('menu'), scanned: scans.tape.current().scanned }).toEqual({ menu: null, scanned })
  })

  it('says what came instead of the test code', async () => {
    scanAtWindow('4006381333931')
    await seen(/4006381333931 came instead of/)
    expect(screen.getByRole('button', { name: 'Use these settings' })).toHaveProperty('disabled', true)
  })

  it('says that the scanner sends each code twice', async () => {
    scanAtWindow(testCode)
    scanAtWindow(testCode)
    await seen(/It sends each code twice/)
  })

  it('is left with Escape, by keys alone', async () => {
    scanAtWindow(testCode)
    await seen('The scanner is understood')
    await opened.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
