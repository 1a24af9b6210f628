export { default as HideListing } from './components/HideListing.vue'
export { default as ReportListing } from './components/ReportListing.vue'
export { default as ReportQueue } from './components/ReportQueue.vue'
