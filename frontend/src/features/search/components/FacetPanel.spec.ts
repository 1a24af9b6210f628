import { fireEvent, screen, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { aSearchPage } from '@/testing/factories'
import { render } from '@/testing/render'
import { noFilters } from '../model'
import FacetPanel from './FacetPanel.vue'

const { facets } = aSearchPage()

it('filters on finality and on the grade, which are not counted', async () => {
  const { emitted } = render(FacetPanel, { filters: noFilters, facets })
  const group = screen.getByRole('group', { name: 'Finaliteit' })
  await fireEvent.click(within(group).getByRole('checkbox', { name: 'arbeidsmarkt' }))
  await fireEvent.click(screen.getByRole('checkbox', { name: 'derde graad' }))
  expect(emitted()['filter']).toEqual([
    [{ ...noFilters, finality: ['arbeidsmarkt'] }],
    [{ ...noFilters, grade: ['3'] }],
  ])
})

it('keeps what is chosen in sight under its own name, with the number behind it', () => {
  const filters = { ...noFilters, studyDomain: ['voeding-en-horeca', 'sport'] }
  const counted = { ...facets, studyDomain: [{ value: 'voeding-en-horeca', count: 4, unsaid: 4 }] }
  render(FacetPanel, { filters, facets: counted })
  const boxes = within(screen.getByRole('group', { name: 'Studiedomein' })).getAllByRole('checkbox')
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(['Voeding en horeca4', 'Sport'])
})
