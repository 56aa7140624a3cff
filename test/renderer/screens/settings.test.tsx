import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openWindow, serviceBehind } from '../shop-window.tsx'
import { aBusyShop } from '../small-shop.ts'

it('two sections are saved one right after the other, before the settings were asked again', async () => {
  const service = await serviceBehind()
  await aBusyShop()
  const { user, close } = await openWindow('/settings/shop')
  const save = async (name: string, words: string) => {
    const field = await screen.findByLabelText<HTMLInputElement>(name)
    await user.clear(field)
    await user.type(field, words)
    await user.click(await screen.findByText('Save changes'))
    await waitFor(() => expect(screen.queryByText('Save changes')).toBe(null))
    expect(field.value).toBe(words)
  }
  await screen.findByLabelText('Shop name')
  const waiting: (() => void)[] = []
  service.between(async (request, next) => {
    if (request.name === 'settings.get') await new Promise<void>((resolve) => waiting.push(resolve))
    return next(request)
  })
  await save('Shop name', 'Mugs and more')
  await user.click(screen.getByText('Counting'))
  await save('Booked at once up to a difference of', '3')
  service.between((request, next) => next(request))
  for (const goOn of waiting) goOn()
  const { shop } = await service.call('settings.get', {})
  expect([shop?.name, shop?.counting.tolerance]).toEqual(['Mugs and more', 3])
  close()
  await service.close()
})
