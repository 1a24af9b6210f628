import { expect, it } from 'vitest'
import { someTerms } from '@/testing/factories'
import { changesOf, draftOf, linesOf, peopleOf, type TermsDraft } from './terms'

function changed(
  change: (draft: TermsDraft) => void,
  kind: 'INTERNSHIP_PLACE' | 'EQUIPMENT',
  terms = someTerms(),
) {
  const draft = draftOf(terms, kind)
  change(draft)
  return changesOf(draftOf(terms, kind), draft, kind)
}

it('sends nothing when nothing was changed', () => {
  expect(changed(() => {}, 'INTERNSHIP_PLACE')).toEqual({})
})

it('sends only what was changed, and null for what was emptied', () => {
  const terms = someTerms({ place: 'Gent', insurance: 'de school' })
  expect(
    changed(
      (draft) => {
        draft.texts.place = ''
        draft.hoursPerWeek = '37,5'
        draft.weekdays = ['MON']
      },
      'INTERNSHIP_PLACE',
      terms,
    ),
  ).toEqual({ place: null, hoursPerWeek: 37.5, weekdays: ['MON'] })
})

it('sends a section whole', () => {
  const loan = { units: 2, handover: 'Gent', handback: null, deposit: 12.5, damage: null }
  expect(changed((draft) => (draft.section['units'] = '3'), 'EQUIPMENT', someTerms({ loan }))).toEqual({
    loan: { units: 3, handover: 'Gent', handback: null, deposit: 12.5, damage: null },
  })
})

it('leaves to the server what is no number', () => {
  expect(changed((draft) => (draft.hoursPerWeek = 'veel'), 'INTERNSHIP_PLACE')).toEqual({
    hoursPerWeek: 'veel',
  })
})

it('reads one label a line', () => {
  expect(changed((draft) => (draft.pupils = ' 6HV-03 \n\n6HV-04'), 'INTERNSHIP_PLACE')).toEqual({
    pupils: ['6HV-03', '6HV-04'],
  })
})

it('lists what is said in the order of the form', () => {
  const visit = { group: '6 Lassen', date: '2027-02-01', start: '09:00', end: null }
  const lines = linesOf(someTerms({ place: 'Gent', weekdays: ['FRI'], visit }), 'COMPANY_VISIT')
  expect(lines.map(({ field }) => field)).toEqual([
    'weekdays',
    'place',
    'visit/group',
    'visit/date',
    'visit/start',
  ])
})

it('puts who is named under their role', () => {
  const mentor = { id: 'a', side: 'OFFERING' as const, role: 'MENTOR' as const, name: 'Jan' }
  const teacher = { id: 'b', side: 'ASKING' as const, role: 'TEACHER' as const, name: 'An' }
  expect(peopleOf(someTerms({ people: [teacher, mentor] }))).toEqual([
    { field: 'people/mentor', people: [mentor] },
    { field: 'people/teacher', people: [teacher] },
  ])
  expect(peopleOf(someTerms())).toEqual([])
})
