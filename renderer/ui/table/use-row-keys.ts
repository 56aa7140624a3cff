import { useText } from '../../text/text.ts'
import { useActions } from '../action/registry.ts'

interface RowKeys {
  readonly count: number
  /** The row that is selected; -1 for none. */
  readonly index: number
  /** How many rows fit on the screen. */
  readonly page: number
  readonly select: (index: number) => void
}

/** Arrows, Page, Home and End move through the rows from anywhere on the screen but a text field. */
export function useRowKeys({ count, index, page, select }: RowKeys): void {
  const t = useText()
  const action = (key: string, label: string, to: number) => ({
    name: `table.${key}`,
    label,
    key,
    enabled: count > 0,
    perform: () => select(Math.max(0, Math.min(count - 1, to))),
  })
  useActions(
    count === 0
      ? []
      : [
          action('ArrowDown', t('app.keys.nextRow'), index + 1),
          action('ArrowUp', t('app.keys.previousRow'), index - 1),
          action('PageDown', t('app.keys.rowPageDown'), index + page),
          action('PageUp', t('app.keys.rowPageUp'), index - page),
          action('Home', t('app.keys.rowHome'), 0),
          action('End', t('app.keys.rowEnd'), count - 1),
        ],
  )
}
