import { createInstance, type i18n, type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { ProblemSentences } from '../../domain/imports/bad-rows.ts'
import { type ProblemCode, problemCodes } from '../../domain/imports/problems.ts'
import type { CallError } from '../../domain/service/protocol.ts'
import { catalogue } from './catalogue.ts'
import { problems } from './en/problems.ts'
import { refusals } from './en/refusals.ts'
import { stops } from './en/stops.ts'
import { korean } from './ko/catalogue.ts'
import { refusals as koreanRefusals } from './ko/refusals.ts'
import { stops as koreanStops } from './ko/stops.ts'
import { pseudoLanguage, pseudoTexts } from './pseudo.ts'
import { addSentenceFormats } from './sentence-formats.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    returnNull: false
    resources: { translation: typeof catalogue; refusal: typeof refusals; stop: typeof stops; problem: typeof problems }
    interpolationFormatTypeMap: { number: number; grams: number; instant: number; units: number }
  }
}

export type Text = TFunction

export const texts: i18n = createInstance()

/** Loads the catalogue; everything is in the bundle, so this ends at once. */
export async function startTexts(language: string): Promise<void> {
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: ['translation', 'refusal', 'stop', 'problem'],
    defaultNS: 'translation',
    nsSeparator: false,
    returnNull: false,
    resources: {
      en: { translation: catalogue, refusal: refusals, stop: stops, problem: problems },
      ko: { translation: korean, refusal: koreanRefusals, stop: koreanStops },
      [pseudoLanguage]: {
        translation: pseudoTexts(catalogue),
        refusal: pseudoTexts(refusals),
        stop: pseudoTexts(stops),
        problem: pseudoTexts(problems),
      },
    },
    interpolation: { escapeValue: false },
  })
  addSentenceFormats(texts)
}

/** The typed `t`: a key that is not in the catalogue, or a value that its sentence needs and does not get, is a compile error. */
export function useText(): Text {
  return useTranslation().t
}

/** What a refusal says to a person. */
export function refusalText(refusal: CallError): string {
  const sentence: unknown = texts.getResource(texts.language, 'refusal', refusal.code) ?? texts.getResource('en', 'refusal', refusal.code)
  const template = typeof sentence === 'string' ? sentence : refusals.internal
  const params = typeof sentence === 'string' ? refusal.params : { errorId: refusal.code }
  return texts.services.interpolator.interpolate(template, { ...params }, texts.language, {})
}

function problemSentence(code: ProblemCode): string {
  const sentence: unknown = texts.getResource(texts.language, 'problem', code)
  return typeof sentence === 'string' ? sentence : problems[code]
}

/** What is wrong with a row of a file, by code; each with its params in double braces. */
export function problemSentences(): ProblemSentences {
  return Object.fromEntries(problemCodes.map((code) => [code, problemSentence(code)]))
}

/** A refusal in two or three words, where there are such; null elsewhere. */
export function stopTitle({ code }: CallError): string | null {
  const title: unknown = texts.getResource(texts.language, 'stop', code) ?? texts.getResource('en', 'stop', code)
  return typeof title === 'string' ? title : null
}

/** Changes the language of everything on the screen; the pseudo-locale stays until the window is opened without it. */
export async function changeLanguage(language: string): Promise<void> {
  if (texts.language === language || startedIn() === pseudoLanguage) return
  await texts.changeLanguage(language)
}

/** What the window was opened in. */
export function startedIn(): string | undefined {
  return texts.options.lng
}

/** What the interface is read in at this moment. */
export function useLanguage(): string {
  return useTranslation().i18n.language
}
