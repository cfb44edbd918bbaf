# Every command finds a JDK 25 or newer by itself and says what to install when there is none.

.DEFAULT_GOAL := help
.PHONY: help run test format bench bench-registry bench-import bench-pages bench-search bench-receipts drill-disclosure drill-kill verify-register

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build what is missing and run the demo on http://localhost:8080 (other ports: make run PORT=9000 KEYCLOAK_PORT=9180)
	@src/build/run.sh

test: ## Check the format and run every test, in a browser and on the packaged application too
	@src/build/install-browser.sh
	@src/build/maven.sh verify

format: ## Format every source file
	@src/build/maven.sh --quiet spotless:apply

bench: ## Measure the speed of what has a benchmark (one of them: make bench ONLY=Stay)
	@src/build/maven.sh --quiet test-compile exec:exec@bench -Dbench.only='$(or $(ONLY),.)'

bench-search: ## Measure the search over all texts
	@src/build/maven.sh --quiet test-compile exec:exec@bench -Dbench.only=SearchBenchmark

bench-import: ## Measure the import of a list (another length: make bench-import ROWS=10000)
	@src/build/maven.sh --quiet test -Dtest=ImportSpeed -Dquarkus.test.hang-detection-timeout=1d -Dbench.rows='$(or $(ROWS),100000)' -Dtest.heap=-Xmx320m

bench-pages: ## Measure a guide page beside nginx that serves the same bytes (longer: make bench-pages SECONDS=30)
	@src/build/maven.sh --quiet package -DskipTests -Dmaven.javadoc.skip=true
	@src/build/bench-pages.sh '$(or $(SECONDS),8)'

bench-registry: ## Measure the register of agencies at several sizes (less of it: make bench-registry SIZES="1000 100000")
	@src/build/maven.sh --quiet test -Dtest=RegistrySpeed -Dquarkus.test.hang-detection-timeout=1d -Dbench.sizes='$(or $(SIZES),1000 10000 100000 1000000)'

bench-receipts: ## Measure how long wrong and unknown receipts take (more of them: make bench-receipts RUNS=1000)
	@src/build/maven.sh --quiet test -Dtest=ReceiptSpeed -Dquarkus.test.hang-detection-timeout=1d -Dbench.runs='$(or $(RUNS),200)'

drill-disclosure: ## Take the packaged Safar away and search it for what people wrote (fewer: make drill-disclosure REQUESTS=100)
	@src/build/maven.sh --quiet verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=DisclosureDrillIT -Dsafar.drill.requests='$(or $(REQUESTS),1000)'

drill-kill: ## Kill the packaged Safar and its database while people send, and look that nothing is lost (fewer: make drill-kill KILLS=50)
	@src/build/maven.sh --quiet verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=KillDrillIT -Dsafar.drill.kills='$(or $(KILLS),1000)'

verify-register: ## Check that nobody changed published events of a running Safar (another one: make verify-register AT=https://…)
	@src/build/verify-register.sh '$(or $(AT),http://localhost:8080)'
