import { beforeEach, expect, it } from 'vitest'
import { forgetDrafts, listingDraft, messageDraft } from './drafts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  localStorage.setItem('wisselwerk.language', 'fr')
  localStorage.setItem(listingDraft('an'), '{"contact":{"name":"An"}}')
  localStorage.setItem(`${listingDraft('an')}.made`, '{}')
  localStorage.setItem(listingDraft('ben'), '{}')
  sessionStorage.setItem(messageDraft('room'), '{}')
})

it('leaves nothing that was being written, and what the browser was set to', () => {
  forgetDrafts()
  expect(Object.keys(localStorage)).toEqual(['wisselwerk.language'])
  expect(Object.keys(sessionStorage)).toEqual([])
})

it('leaves what is of who comes back', () => {
  forgetDrafts('an')
  expect(Object.keys(localStorage).sort()).toEqual([
    'wisselwerk.draft.an',
    'wisselwerk.draft.an.made',
    'wisselwerk.language',
  ])
  expect(Object.keys(sessionStorage)).toHaveLength(1)
})
