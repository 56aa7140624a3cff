import type { z } from 'zod'
import type { Station, stationPatchSchema } from '../../domain/shell/station.ts'

/** Keys that came as undefined are keys that did not come. */
export function patchOf(patch: z.output<typeof stationPatchSchema>): Partial<Station> {
  const {
    name,
    language,
    staffId,
    printers,
    printerTests,
    sounds,
    scanner,
    serialScanner,
    scale,
    colourScheme,
    tellsReorder,
    tellsLate,
    arrivalsView,
  } = patch
  return {
    ...(name === undefined ? {} : { name }),
    ...(language === undefined ? {} : { language }),
    ...(staffId === undefined ? {} : { staffId }),
    ...(printers === undefined ? {} : { printers }),
    ...(printerTests === undefined ? {} : { printerTests }),
    ...(sounds === undefined ? {} : { sounds }),
    ...(scanner === undefined ? {} : { scanner }),
    ...(serialScanner === undefined ? {} : { serialScanner }),
    ...(scale === undefined ? {} : { scale }),
    ...(colourScheme === undefined ? {} : { colourScheme }),
    ...(tellsReorder === undefined ? {} : { tellsReorder }),
    ...(tellsLate === undefined ? {} : { tellsLate }),
    ...(arrivalsView === undefined ? {} : { arrivalsView }),
  }
}
