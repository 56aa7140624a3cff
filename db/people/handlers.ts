import { type Person, peopleContract } from '../../domain/people/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'

async function readPeople(db: Reader): Promise<readonly Person[]> {
  const rows = await db.selectFrom('staff').select(['id', 'name', 'role', 'active']).orderBy('name_key').execute()
  return rows.map((row) => ({ ...row, active: row.active === 1 }))
}

function nameTaken(people: readonly Person[], name: string, butId: number): boolean {
  return people.some((person) => person.id !== butId && person.name.toLowerCase() === name.toLowerCase())
}

export const peopleHandlers: HandlersFor<typeof peopleContract> = {
  'people.list': onQuery(peopleContract['people.list'], async (db) => ({ people: [...(await readPeople(db))] })),

  'people.add': onCommand(peopleContract['people.add'], async (tx, { name, role }, context) => {
    if (nameTaken(await readPeople(tx), name, 0)) refuse('people.name_taken', { name })
    const { id } = await tx
      .insertInto('staff')
      .values({ name, name_key: name.toLowerCase(), role, active: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    context.touch('people')
    return { id, name, role, active: true }
  }),

  'people.change': onCommand(peopleContract['people.change'], async (tx, person, context) => {
    const people = await readPeople(tx)
    const before = people.find((one) => one.id === person.id) ?? refuse('people.unknown', { id: person.id })
    if (nameTaken(people, person.name, person.id)) refuse('people.name_taken', { name: person.name })
    const owners = people.filter((one) => one.active && one.role === 'owner' && one.id !== person.id)
    const stopsBeingOwner = before.active && before.role === 'owner' && !(person.active && person.role === 'owner')
    if (stopsBeingOwner && owners.length === 0) refuse('people.last_owner', { name: before.name })
    await tx
      .updateTable('staff')
      .set({ name: person.name, name_key: person.name.toLowerCase(), role: person.role, active: person.active ? 1 : 0 })
      .where('id', '=', person.id)
      .execute()
    context.touch('people')
    return person
  }),
}
