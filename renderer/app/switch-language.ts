import { interfaceLanguages } from '../../domain/shell/station.ts'
import { saveStation } from '../api/station.ts'
import { pseudoLanguage } from '../text/pseudo.ts'
import { startedIn, texts } from '../text/text.ts'

/** The next language for this station, at any moment: two who share a bench may read different ones. */
export function switchLanguage(): void {
  const offered: readonly string[] = startedIn() === pseudoLanguage ? [...interfaceLanguages, pseudoLanguage] : interfaceLanguages
  const next = offered[(offered.indexOf(texts.language) + 1) % offered.length] ?? 'en'
  void texts.changeLanguage(next)
  const language = interfaceLanguages.find((known) => known === next)
  if (language !== undefined) void saveStation({ language })
}
