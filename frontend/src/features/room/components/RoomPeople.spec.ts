import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import type { Collaboration, People, Person } from '@/platform/wire'
import { aCollaboration, someTerms } from '@/testing/factories'
import { render } from '@/testing/render'
import { fetchPeople, removePerson } from '../api'
import RoomPeople from './RoomPeople.vue'

vi.mock('../api', () => ({ fetchPeople: vi.fn(), removePerson: vi.fn() }))

const at = '2027-01-20T10:00:00Z'
const jan: Person = {
  id: 'jan',
  side: 'OFFERING',
  role: 'MENTOR',
  name: 'Jan Claes',
  email: null,
  guest: false,
  own: true,
  namedOn: '2027-01-20',
}
const mia = { id: 'mia', side: 'OFFERING', role: 'MENTOR', name: 'Mia Maes' } as const

function shown(room: Collaboration, people: Partial<People> = {}) {
  vi.mocked(fetchPeople).mockResolvedValue({ items: [jan], former: [], mayName: true, ...people })
  return render(RoomPeople, { room })
}

it('says that whoever is named stands in what is signed', async () => {
  shown(aCollaboration({ terms: someTerms({ people: [jan] }) }))
  expect(await screen.findByText(/het wordt een nieuwe versie/)).toBeTruthy()
  expect(screen.queryByText(/sinds/)).toBeNull()
  expect(screen.queryByText(/nog niet in de afspraken/)).toBeNull()
})

it('tells of whom the terms do not name yet', async () => {
  shown(aCollaboration())
  expect(await screen.findByText(/staat nog niet in de afspraken/)).toBeTruthy()
})

it('tells after signing who was named then and who has come since', async () => {
  const signatures = (['ASKING', 'OFFERING'] as const).map((side) => ({ side, revision: 1, at }))
  const room = aCollaboration({ state: 'ACTIVE', signatures, terms: someTerms({ people: [mia] }) })
  shown(room, { former: [{ ...mia, removedOn: '2027-01-20' }] })
  expect(await screen.findByText(/sinds 20 jan/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Genoemd toen jullie tekenden' })).toBeTruthy()
  expect(screen.getByText(/tot 20 jan/)).toBeTruthy()
  expect(screen.getByText(/Jullie handtekeningen blijven gelden/)).toBeTruthy()
})

it('has the room read again once somebody is taken away', async () => {
  const { emitted } = shown(aCollaboration({ terms: someTerms({ people: [jan] }) }))
  await fireEvent.click(await screen.findByRole('button', { name: /Haal weg/ }))
  expect(removePerson).toHaveBeenCalledWith(expect.objectContaining({ version: 4 }), 'jan')
  await waitFor(() => {
    expect(emitted()['changed']).toHaveLength(1)
  })
})
