import { importsContract } from '../../domain/imports/contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { badRowsFile } from './bad-rows-file.ts'
import { createJobs } from './job.ts'
import { importPage } from './list.ts'
import { previewImport } from './preview.ts'
import { runImport } from './run-import.ts'
import { takeBackImport } from './take-back.ts'

const pageSize = 50

function handlersOf(jobs: ReturnType<typeof createJobs>): HandlersFor<typeof importsContract> {
  return {
    'imports.preview': onQuery(importsContract['imports.preview'], (db, { source, job }, { emit }) =>
      previewImport(db, source, jobs.start(job, emit)).finally(() => jobs.end(job)),
    ),

    'imports.badRows': onQuery(importsContract['imports.badRows'], (db, { source, title, sentences }, { emit }) =>
      badRowsFile(db, source, { title, sentences }, jobs.start(undefined, emit)),
    ),

    'imports.run': onCommand(importsContract['imports.run'], (tx, { source, mode, job }, context) =>
      runImport(tx, context, { source, mode }, jobs.start(job, context.emit)).finally(() => jobs.end(job)),
    ),

    'imports.cancel': onQuery(importsContract['imports.cancel'], async (_db, { job }) => {
      jobs.stop(job)
      return {}
    }),

    'imports.list': onQuery(importsContract['imports.list'], (db, { after, limit = pageSize }) => importPage(db, after, limit)),

    'imports.takeBack': onCommand(importsContract['imports.takeBack'], (tx, { id }, context) =>
      takeBackImport(tx, context, id, jobs.start(undefined, context.emit)),
    ),
  }
}

export const importsHandlers = handlersOf(createJobs())
