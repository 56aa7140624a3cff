import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listenForKeys } from '../../../renderer/app/global-keys.ts'
import { startTexts } from '../../../renderer/text/text.ts'
import { DataTable } from '../../../renderer/ui/table/data-table.tsx'
import { completeBrowser } from '../browser.ts'

interface Mug {
  readonly id: number
  readonly name: string
}

const mugs: readonly Mug[] = Array.from({ length: 300 }, (_, index) => ({ id: index + 1, name: `Mug ${index + 1}` }))
const columns = [{ id: 'name', header: 'Name', width: '1fr', cell: ({ name }: Mug) => name }]

function Table({
  rows,
  loading = false,
  hidden = false,
}: {
  readonly rows: readonly Mug[]
  readonly loading?: boolean
  readonly hidden?: boolean
}) {
  const [selected, setSelected] = useState<number | null>(null)
  const [isFiltered, setFiltered] = useState(hidden)
  return (
    <MantineProvider>
      <DataTable<Mug>
        label="Mugs"
        list={{ rows, loading, error: null, retry: () => {} }}
        columns={columns}
        keyOf={({ id }) => id}
        selected={selected}
        onSelect={setSelected}
        empty={<p>No mugs yet</p>}
        filter={isFiltered ? { said: '“cup”', clear: () => setFiltered(false) } : null}
      />
    </MantineProvider>
  )
}

const selectedRow = () => screen.getByRole('row', { selected: true }).textContent

const shapes = () => document.querySelectorAll('[aria-hidden="true"] > div').length

describe('the table', () => {
  beforeAll(async () => {
    completeBrowser()
    await startTexts('en')
    listenForKeys(window)
  })
  afterEach(cleanup)

  it('draws only the rows on the screen, and says how many there are', () => {
    render(<Table rows={mugs} />)
    const table = screen.getByRole('grid', { name: 'Mugs' })
    expect(table.getAttribute('aria-rowcount')).toBe('301')
    expect(within(table).getAllByRole('row').length).toBeLessThan(40)
  })

  it('moves the selection by keys from anywhere on the page, and no further than its ends', async () => {
    const user = userEvent.setup()
    render(<Table rows={mugs.slice(0, 3)} />)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(selectedRow()).toBe('Mug 2')
    await user.keyboard('{End}{ArrowDown}')
    expect(selectedRow()).toBe('Mug 3')
    await user.keyboard('{Home}{ArrowUp}')
    expect(selectedRow()).toBe('Mug 1')
  })

  it('keeps the selection on its row when other rows come and go', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<Table rows={mugs.slice(0, 5)} />)
    await user.click(screen.getByText('Mug 4'))
    rerender(<Table rows={mugs.slice(2, 8)} />)
    expect(selectedRow()).toBe('Mug 4')
  })

  it('says what belongs here when there is nothing, and which filter hides it when something is hidden', async () => {
    const user = userEvent.setup()
    render(<Table rows={[]} hidden />)
    expect(screen.getByText('No row matches “cup”.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    expect(screen.getByText('No mugs yet')).toBeTruthy()
  })

  it('shows the shape of the rows only when they take a moment', async () => {
    render(<Table rows={[]} loading />)
    expect(shapes()).toBe(0)
    await expect.poll(shapes).toBeGreaterThan(0)
  })
})
