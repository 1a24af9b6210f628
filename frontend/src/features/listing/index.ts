export {
  attachmentAddress,
  changeListing,
  createListing,
  discardListing,
  fetchAttachments,
  fetchListing,
  fetchOwnListings,
  moveListing,
} from './api'
export { default as ListingBadges } from './components/ListingBadges.vue'
export { default as ListingFacts } from './components/ListingFacts.vue'
export { default as ListingFiles } from './components/ListingFiles.vue'
export { default as ListingItem } from './components/ListingItem.vue'
export { default as StateTag } from './components/StateTag.vue'
export {
  directions,
  finalities,
  freePlaces,
  grades,
  isFull,
  kindIcons,
  kinds,
  overlap,
  schoolYear,
  studyDomains,
  unitOf,
  weekdays,
} from './model'
export { useListingWords } from './useListingWords'
