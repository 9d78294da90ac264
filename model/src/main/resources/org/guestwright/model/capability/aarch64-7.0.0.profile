arch aarch64
version 6002092
flag kvm
flag sdl
flag spice
flag hda-duplex
flag ccid-emulated
flag ccid-passthru
flag piix3-usb-uhci
flag piix4-usb-uhci
flag usb-ehci
flag ich9-usb-ehci1
flag pci-ohci
flag usb-redir
flag usb-hub
flag ich9-ahci
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag hda-micro
flag nec-usb-xhci
flag lsi
flag virtio-scsi-pci
flag usb-redir.filter
flag seccomp-sandbox
flag vnc
flag VGA
flag cirrus-vga
flag vmware-svga
flag usb-serial
flag virtio-rng
flag rng-random
flag rng-egd
flag megasas
flag tpm-passthrough
flag tpm-tis
flag pci-bridge
flag vfio-pci
flag dmi-to-pci-bridge
flag usb-storage
flag virtio-mmio
flag ich9-intel-hda
flag usb-kbd
flag usb-audio
flag migrate-rdma
flag VGA.vgamem_mb
flag vmware-svga.vgamem_mb
flag pc-dimm
flag pci-serial
flag ioh3420
flag x3130-upstream
flag xio3130-downstream
flag rtl8139
flag e1000
flag virtio-net
flag virtio-gpu
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag mptsas1068
flag spice-gl
flag pxb
flag pxb-pcie
flag ivshmem-plain
flag ivshmem-doorbell
flag vhost-scsi
flag query-cpu-model-expansion
flag spice-rendernode
flag nvdimm
flag pcie-root-port
flag query-cpu-definitions
flag qemu-xhci
flag chardev-reconnect
flag vmcoreinfo
flag pl011
flag pcie-pci-bridge
flag nbd-tls
flag pr-manager-helper
flag screendump_device
flag hda-output
flag vhost-vsock
flag tpm-emulator
flag egl-headless
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag nvdimm.unarmed
flag virtio-pci-non-transitional
flag machine.virt.iommu
flag nbd-bitmap
flag bochs-display
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag incremental-backup
flag ramfb
flag arm-max-cpu
flag drive-nvme
flag smp-dies
flag rng-builtin
flag cpu.kvm-no-adjvtime
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag pcie-root-port.hotplug
flag aio.io_uring
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag pvscsi
flag numa.hmat
flag usb-host.hostdevice
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag dc390
flag am53c974
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag cpu-max
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag confidential-guest-support
flag set-action
flag virtio-blk.queue-size
flag virtio-mem-pci
flag memory-backend-file.reserve
flag query-dirty-rate
flag rbd-encryption
flag sev-guest-kernel-hashes
flag device.json+hotplug
flag virtio-mem-pci.prealloc
flag calc-dirty-rate
flag dirtyrate-param.mode
flag blockdev.nbd.tls-hostname
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-iommu.boot-bypass
flag virtio-net.rss
flag chardev.qemu-vdagent
flag usb-host.guest-resets-all
flag migration.blocked-reasons
flag virtio-crypto
flag pvpanic-pci
flag virtio-gpu.blob
flag display-reload
flag usb-mtp
flag machine.virt.ras
flag netdev.user
flag acpi-erst
machine kvm,tcg virt-7.0 alias=virt max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg raspi0 max-cpus=1 ram=ram
machine kvm,tcg virt-4.0 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg mcimx7d-sabre max-cpus=2 ram=mcimx7d-sabre.ram
machine kvm,tcg imx25-pdk max-cpus=1 ram=imx25.ram
machine kvm,tcg npcm750-evb max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine kvm,tcg tosa max-cpus=1
machine kvm,tcg nuri max-cpus=2
machine kvm,tcg z2 max-cpus=1 cpu=pxa270-c5-arm-cpu
machine kvm,tcg quanta-gsj max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine kvm,tcg mori-bmc max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine kvm,tcg midway max-cpus=4 ram=highbank.dram
machine kvm,tcg virt-2.12 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg virt-6.0 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg mps2-an386 max-cpus=1 cpu=cortex-m4-arm-cpu ram=mps.ram
machine kvm,tcg virt-4.1 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg mainstone max-cpus=1 cpu=pxa270-c5-arm-cpu
machine kvm,tcg cheetah max-cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine kvm,tcg sbsa-ref max-cpus=512 cpu=cortex-a57-arm-cpu ram=sbsa-ref.ram
machine kvm,tcg spitz max-cpus=1 cpu=pxa270-c0-arm-cpu
machine kvm,tcg virt-6.1 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg witherspoon-bmc max-cpus=1 ram=ram
machine kvm,tcg integratorcp max-cpus=1 cpu=arm926-arm-cpu ram=integrator.ram
machine kvm,tcg virt-3.1 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg netduino2 max-cpus=1
machine kvm,tcg realview-eb-mpcore max-cpus=4 cpu=arm11mpcore-arm-cpu
machine kvm,tcg realview-pbx-a9 max-cpus=4 cpu=cortex-a9-arm-cpu
machine kvm,tcg g220a-bmc max-cpus=1 ram=ram
machine kvm,tcg mps2-an500 max-cpus=1 cpu=cortex-m7-arm-cpu ram=mps.ram
machine kvm,tcg xlnx-zcu102 max-cpus=6 ram=ddr-ram
machine kvm,tcg mps3-an547 max-cpus=1 cpu=cortex-m55-arm-cpu ram=DDR
machine kvm,tcg connex max-cpus=1
machine kvm,tcg virt-5.1 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg virt-2.6 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg cubieboard max-cpus=1 cpu=cortex-a8-arm-cpu ram=cubieboard.ram
machine kvm,tcg romulus-bmc max-cpus=1 ram=ram
machine kvm,tcg vexpress-a15 max-cpus=4 cpu=cortex-a15-arm-cpu ram=vexpress.highmem
machine kvm,tcg microbit max-cpus=1
machine kvm,tcg xlnx-versal-virt max-cpus=2 ram=ddr
machine kvm,tcg virt-2.9 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg fuji-bmc max-cpus=2 ram=ram
machine kvm,tcg fp5280g2-bmc max-cpus=1 ram=ram
machine kvm,tcg raspi1ap max-cpus=1 ram=ram
machine kvm,tcg palmetto-bmc max-cpus=1 ram=ram
machine kvm,tcg virt-5.2 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg lm3s811evb max-cpus=1 cpu=cortex-m3-arm-cpu
machine kvm,tcg collie max-cpus=1 cpu=sa1110-arm-cpu ram=strongarm.sdram
machine kvm,tcg stm32vldiscovery max-cpus=1
machine kvm,tcg raspi3ap max-cpus=4 ram=ram
machine kvm,tcg kudo-bmc max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine kvm,tcg canon-a1100 max-cpus=1 ram=ram
machine kvm,tcg lm3s6965evb max-cpus=1 cpu=cortex-m3-arm-cpu
machine kvm,tcg verdex max-cpus=1 cpu=pxa270-c0-arm-cpu
machine kvm,tcg virt-4.2 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg netduinoplus2 max-cpus=1
machine kvm,tcg mps2-an505 max-cpus=1 cpu=cortex-m33-arm-cpu ram=mps.ram
machine kvm,tcg n800 max-cpus=1 cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine kvm,tcg x-remote max-cpus=1
machine kvm,tcg borzoi max-cpus=1 cpu=pxa270-c0-arm-cpu
machine kvm,tcg vexpress-a9 max-cpus=4 cpu=cortex-a9-arm-cpu ram=vexpress.highmem
machine kvm,tcg ast2500-evb max-cpus=1 ram=ram
machine kvm,tcg mps2-an385 max-cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram
machine kvm,tcg raspi2b max-cpus=4 ram=ram
machine kvm,tcg virt-6.2 max-cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg sonorapass-bmc max-cpus=1 ram=ram
machine kvm,tcg ast2600-evb max-cpus=2 ram=ram
machine kvm,tcg mps2-an511 max-cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram
machine kvm,tcg orangepi-pc max-cpus=4 cpu=cortex-a7-arm-cpu ram=orangepi.ram
machine kvm,tcg rainier-bmc max-cpus=2 ram=ram
machine kvm,tcg mps3-an524 max-cpus=2 cpu=cortex-m33-arm-cpu ram=DDR
machine kvm,tcg akita max-cpus=1 cpu=pxa270-c0-arm-cpu
machine kvm,tcg quanta-gbs-bmc max-cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine kvm,tcg mcimx6ul-evk max-cpus=1 ram=mcimx6ul-evk.ram
machine kvm,tcg sx1-v1 max-cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine kvm,tcg quanta-q71l-bmc max-cpus=1 ram=ram
machine kvm,tcg musicpal max-cpus=1 cpu=arm926-arm-cpu ram=musicpal.ram
machine kvm,tcg virt-3.0 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg kzm max-cpus=1 ram=kzm.ram
machine kvm,tcg versatileab max-cpus=1 cpu=arm926-arm-cpu ram=versatile.ram
machine kvm,tcg emcraft-sf2 max-cpus=1 cpu=cortex-m3-arm-cpu
machine kvm,tcg xilinx-zynq-a9 max-cpus=1 cpu=cortex-a9-arm-cpu ram=zynq.ext_ram
machine kvm,tcg virt-2.7 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg virt-2.10 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg versatilepb max-cpus=1 cpu=arm926-arm-cpu ram=versatile.ram
machine kvm,tcg smdkc210 max-cpus=2
machine kvm,tcg sabrelite max-cpus=4 ram=sabrelite.ram
machine kvm,tcg realview-pb-a8 max-cpus=1 cpu=cortex-a8-arm-cpu
machine kvm,tcg tacoma-bmc max-cpus=2 ram=ram
machine kvm,tcg sx1 max-cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine kvm,tcg bletchley-bmc max-cpus=2 ram=ram
machine kvm,tcg highbank max-cpus=4 ram=highbank.dram
machine kvm,tcg virt-5.0 max-cpus=512 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg musca-a max-cpus=2 cpu=cortex-m33-arm-cpu
machine kvm,tcg musca-b1 max-cpus=2 cpu=cortex-m33-arm-cpu
machine kvm,tcg supermicrox11-bmc max-cpus=1 ram=ram
machine kvm,tcg realview-eb max-cpus=1 cpu=arm926-arm-cpu
machine kvm,tcg n810 max-cpus=1 cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine kvm,tcg raspi3b max-cpus=4 ram=ram
machine kvm,tcg virt-2.8 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg virt-2.11 max-cpus=255 numa-memory cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine kvm,tcg mps2-an521 max-cpus=2 cpu=cortex-m33-arm-cpu ram=mps.ram
machine kvm,tcg terrier max-cpus=1 cpu=pxa270-c5-arm-cpu
cpu kvm,tcg cortex-a9 type=cortex-a9-arm-cpu
cpu kvm,tcg pxa250 type=pxa250-arm-cpu
cpu kvm,tcg pxa270-a1 type=pxa270-a1-arm-cpu
cpu kvm,tcg arm946 type=arm946-arm-cpu
cpu kvm,tcg pxa270-c0 type=pxa270-c0-arm-cpu
cpu kvm,tcg max type=max-arm-cpu
cpu kvm,tcg arm1026 type=arm1026-arm-cpu
cpu kvm,tcg pxa260 type=pxa260-arm-cpu
cpu kvm,tcg pxa270-b1 type=pxa270-b1-arm-cpu
cpu kvm,tcg cortex-a57 type=cortex-a57-arm-cpu
cpu kvm,tcg pxa255 type=pxa255-arm-cpu
cpu kvm,tcg cortex-r5 type=cortex-r5-arm-cpu
cpu kvm,tcg arm1136 type=arm1136-arm-cpu
cpu kvm,tcg cortex-a7 type=cortex-a7-arm-cpu
cpu kvm,tcg pxa261 type=pxa261-arm-cpu
cpu kvm,tcg pxa270-c5 type=pxa270-c5-arm-cpu
cpu kvm,tcg cortex-m3 type=cortex-m3-arm-cpu
cpu kvm,tcg arm1176 type=arm1176-arm-cpu
cpu kvm,tcg sa1100 type=sa1100-arm-cpu
cpu kvm,tcg ti925t type=ti925t-arm-cpu
cpu kvm,tcg cortex-a53 type=cortex-a53-arm-cpu
cpu kvm,tcg cortex-m33 type=cortex-m33-arm-cpu
cpu kvm,tcg cortex-a8 type=cortex-a8-arm-cpu
cpu kvm,tcg arm926 type=arm926-arm-cpu
cpu kvm,tcg cortex-a72 type=cortex-a72-arm-cpu
cpu kvm,tcg pxa270 type=pxa270-arm-cpu
cpu kvm,tcg pxa270-a0 type=pxa270-a0-arm-cpu
cpu kvm,tcg cortex-m4 type=cortex-m4-arm-cpu
cpu kvm,tcg cortex-m55 type=cortex-m55-arm-cpu
cpu kvm,tcg a64fx type=a64fx-arm-cpu
cpu kvm,tcg cortex-m7 type=cortex-m7-arm-cpu
cpu kvm,tcg host type=host-arm-cpu
cpu kvm,tcg cortex-a15 type=cortex-a15-arm-cpu
cpu kvm,tcg arm11mpcore type=arm11mpcore-arm-cpu
cpu kvm,tcg cortex-r5f type=cortex-r5f-arm-cpu
cpu kvm,tcg cortex-m0 type=cortex-m0-arm-cpu
cpu kvm,tcg sa1110 type=sa1110-arm-cpu
cpu kvm,tcg arm1136-r2 type=arm1136-r2-arm-cpu
cpu kvm,tcg pxa270-b0 type=pxa270-b0-arm-cpu
cpu kvm,tcg pxa262 type=pxa262-arm-cpu
host-cpu kvm host -sve768! -sve128! -sve1024! -sve1280! -sve896! -sve256! -sve1536! -sve1792! -sve384! -sve! -sve2048! -pauth! -kvm-no-adjvtime! -sve512! aarch64! pmu! -sve1920! -sve1152! kvm-steal-time! -sve640! -sve1408! -sve1664!
host-cpu tcg max sve768! sve128! sve1024! sve1280! -pauth-impdef! sve896! sve256! sve1536! sve1792! sve384! sve! sve2048! pauth! sve512! aarch64! pmu! sve1920! sve1152! sve640! sve1408! sve1664!
gic 3 kernel emulated
gic 2 emulated
