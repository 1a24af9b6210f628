export { default as ReportListing } from './components/ReportListing.vue'
export { default as ReportQueue } from './components/ReportQueue.vue'
