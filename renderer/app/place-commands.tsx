import type { CommandWord } from '../../domain/scanning/command-codes.ts'
import { useText } from '../text/text.ts'
import { useActions } from '../ui/action/registry.ts'
import { goTo } from './navigate.ts'
import type { PlaceId } from './places.ts'

/** Where a shift is worked: each at its own step, so that the next scan means something there. */
const paths = [
  { command: 'PICK', place: 'pick', path: '/pick' },
  { command: 'PACK', place: 'pack', path: '/pack/next' },
  { command: 'SHIP', place: 'ship', path: '/ship' },
] as const satisfies readonly { readonly command: CommandWord; readonly place: PlaceId; readonly path: string }[]

/** Command codes that go from one place of work to the next: no key is needed between the shelf and the van. */
export function PlaceCommands() {
  const t = useText()
  useActions(
    paths.map(({ command, place, path }) => ({
      name: `app.go.${place}`,
      label: t('app.keys.goTo', { place: t(`app.places.${place}`) }),
      command,
      perform: () => goTo(path),
    })),
  )
  return null
}
