import { screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { render } from '@/testing/render'
import ReasonSection from './ReasonSection.vue'

const bar = {
  key: 'declined NO_PLACE_NOW',
  label: 'Geweigerd',
  more: 'Geen plaats meer',
  number: 12,
  atLeast: true,
  within: false,
  places: [
    { province: 'limburg', number: 12, atLeast: false },
    { province: 'antwerpen', number: null, atLeast: false },
  ],
}

it('has a table of the reasons by province, with a dash for what is not told', () => {
  render(ReasonSection, { title: 'Waarom', csv: '/x.csv', bars: [bar] })
  const [table] = screen.getAllByRole('region', { name: 'Waarom: Per provincie', hidden: true })
  const row = within(table!).getByRole('row', { name: /^Geweigerd/, hidden: true })
  expect(
    within(row)
      .getAllByRole('cell', { hidden: true })
      .map((one) => one.textContent.trim()),
  ).toEqual(['12', '–', '≥ 12'])
  expect(within(table!).getByRole('columnheader', { name: 'Antwerpen', hidden: true })).toBeTruthy()
})

it('has none where one province or kind was asked for, and no list of nothing', () => {
  const { unmount } = render(ReasonSection, {
    title: 'Waarom',
    csv: '/x.csv',
    bars: [{ ...bar, places: [] }],
  })
  expect(screen.queryByText('Toon per provincie')).toBeNull()
  unmount()
  render(ReasonSection, { title: 'Waarom', csv: '/x.csv', bars: [], note: 'Kies er één.' })
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByText('Kies er één.')).toBeTruthy()
})
